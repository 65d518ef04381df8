import type { Model } from '@/lib/model/model';

type KnobId = 'dead-connection' | 'fixed-addresses' | 'grace' | 'eviction' | 'spare-room';

type Node = {
  /** Its kubelet holds a connection to the address that goes. */
  held: boolean;
  /** Connected again. */
  connected: boolean;
  /** The second at which another node stands in its place; 0 without one. */
  replacedAt: number;
  silent: number;
  ready: boolean;
  evicted: boolean;
  pods: number;
  /** Pods that came back after an eviction. */
  returned: number;
};

type State = {
  nodes: Node[];
  /** An address that the load balancer has taken away does not come back. */
  addressGone: boolean;
  pending: number;
  placed: number;
  evicted: number;
  lowest: number;
  notReadyMost: number;
  lowTicks: number;
  degradedTicks: number;
};

const tick = 1 / 6;
const seconds = 10;
const changeAt = 60;
const nodeCount = 20;
const affected = 10;
const pods = 190;
const affectedPods = 105;
const startsPerTick = 2;
const returnsPerTick = 3;
const firstBack = 3;
const laterBy = 240;
const replacementTakes = 300;

const availableIn = ({ nodes, placed }: State) =>
  placed + nodes.reduce((sum, node) => sum + (node.ready ? (node.evicted ? node.returned : node.pods) : 0), 0);
const notReadyIn = ({ nodes }: State) => nodes.filter(({ ready }) => !ready).length;

/** Turnitin: half of the kubelets hold a dead connection for a quarter of an hour. */
export const model: Model<State, KnobId> = {
  tick,
  ticks: 180,
  every: 1,
  chance: false,
  knobs: [
    {
      id: 'dead-connection',
      kind: 'range',
      min: 20,
      max: 1200,
      step: 20,
      incident: 920,
      basis: 'source',
      trial: { value: 20, basis: 'assumption' },
    },
    {
      id: 'fixed-addresses',
      kind: 'switch',
      min: 0,
      max: 1,
      step: 1,
      incident: 0,
      basis: 'source',
      trial: { value: 1, basis: 'source' },
    },
    {
      id: 'grace',
      kind: 'range',
      min: 10,
      max: 120,
      step: 10,
      incident: 40,
      basis: 'source',
      trial: { value: 90, basis: 'source' },
    },
    {
      id: 'eviction',
      kind: 'range',
      min: 60,
      max: 3600,
      step: 60,
      incident: 300,
      basis: 'source',
      trial: { value: 3600, basis: 'assumption' },
    },
    {
      id: 'spare-room',
      kind: 'range',
      min: 0,
      max: 120,
      step: 1,
      incident: 33,
      basis: 'source',
      trial: { value: 110, basis: 'assumption' },
    },
  ],
  stocks: [{ id: 'available' }, { id: 'replacements', limit: (knobs) => knobs['spare-room'] }],
  start: () => ({
    nodes: Array.from({ length: nodeCount }, (_, at) => newNode(at)),
    addressGone: false,
    pending: 0,
    placed: 0,
    evicted: 0,
    lowest: pods,
    notReadyMost: 0,
    lowTicks: 0,
    degradedTicks: 0,
  }),
  step: (state, minute, knobs) => count(place(listen(state, Math.round(minute * 60), knobs), knobs)),
  actions: {
    'restart-kubelets': {
      apply: (state) => ({
        ...state,
        nodes: state.nodes.map((node) => ({ ...node, connected: node.connected || node.silent > 0 })),
      }),
    },
    'replace-nodes': { apply: replaceNodes },
  },
  counters: { silent: { read: notReadyIn } },
  view: (state, knobs) => ({
    health: healths(state, knobs),
    levels: {
      'pods-on-other-nodes':
        knobs['spare-room'] === 0 ? 1 : Math.min(1.5, 0.5 + state.placed / knobs['spare-room'] / 2),
    },
    stocks: { available: Math.round(availableIn(state)), replacements: state.placed },
  }),
  figures: ({ lowest, notReadyMost, evicted, lowTicks, degradedTicks }) => ({
    lowest: Math.round(lowest),
    notReady: notReadyMost,
    evicted: Math.round(evicted),
    low: Math.round(lowTicks * tick * 10) / 10,
    degraded: Math.round(degradedTicks * tick * 10) / 10,
  }),
  outcomes: ['calm', 'kept', 'evicted'],
  outcome: ({ notReady, evicted }) => (notReady === 0 ? 'calm' : evicted === 0 ? 'kept' : 'evicted'),
  goals: [
    { id: 'unnoticed', reached: ({ notReady }, knobs) => notReady === 0 && knobs['fixed-addresses'] === 0 },
    { id: 'grace-is-no-cure', reached: ({ low = 0 }, knobs) => knobs.grace === 120 && low > 10 },
    { id: 'short-valley', reached: ({ notReady = 0, low = 0 }) => notReady > 0 && low <= 10 },
    { id: 'nobody-evicted', reached: ({ notReady = 0, evicted }) => notReady > 0 && evicted === 0 },
  ],
  lessons: {
    'close-dead-connections': { 'dead-connection': 20 },
    'rely-on-a-promise': { 'fixed-addresses': 1 },
    'line-up-the-clocks': { 'dead-connection': 60, grace: 90 },
    'leave-room': { 'spare-room': 110 },
  },
  first: 'close-dead-connections',
  trigger: () => ({ from: changeAt / 60, to: changeAt / 60 }),
  assumptions: [
    { id: 'pods', value: pods, basis: 'source' },
    { id: 'nodes', value: nodeCount, basis: 'assumption' },
    { id: 'affected', value: affected, basis: 'source' },
    { id: 'affected-pods', value: affectedPods, basis: 'source' },
    { id: 'starts', value: startsPerTick, basis: 'assumption' },
    { id: 'returns', value: returnsPerTick, basis: 'assumption' },
    { id: 'first-back', value: firstBack, basis: 'assumption' },
    { id: 'later', value: laterBy / 60, basis: 'source' },
    { id: 'eviction-pace', value: seconds, basis: 'source' },
  ],
};

function newNode(at: number): Node {
  const held = at < affected;
  const own = held ? affectedPods / affected : (pods - affectedPods) / (nodeCount - affected);
  return { held, connected: false, replacedAt: 0, silent: 0, ready: true, evicted: false, pods: own, returned: 0 };
}

/** The second at which the kernel gives up a dead connection and the kubelet makes another. */
function backAt(at: number, knobs: Record<KnobId, number>): number {
  const held = knobs['dead-connection'];
  return changeAt + held + (held > 300 && at >= firstBack ? laterBy : 0);
}

/** The nodes that are not ready are ended: their pods need another place at once, and others stand there minutes later. */
function replaceNodes(state: State, minute: number): State {
  const gone = state.nodes.filter((node) => !node.ready && node.replacedAt === 0);
  const moved = gone.filter((node) => !node.evicted).reduce((sum, node) => sum + node.pods, 0);
  const replacedAt = minute * 60 + replacementTakes;
  return {
    ...state,
    pending: state.pending + moved,
    evicted: state.evicted + moved,
    nodes: state.nodes.map((node) => (gone.includes(node) ? { ...node, replacedAt, evicted: true } : node)),
  };
}

/** The control plane hears from some nodes, gives up on others, and evicts one node a tick. */
function listen(state: State, second: number, knobs: Record<KnobId, number>): State {
  let { pending, evicted } = state;
  let free = true;
  const nodes = state.nodes.map((node, at) => {
    if (second < changeAt || !node.held) return node;
    const isFixed = knobs['fixed-addresses'] === 1;
    if (isFixed && node.silent === 0 && node.ready) return node;
    const back = node.replacedAt > 0 ? node.replacedAt : backAt(at, knobs);
    if (node.connected || isFixed || second >= back) return { ...node, connected: true, silent: 0, ready: true };
    const silent = node.silent + seconds;
    const ready = node.ready && silent <= knobs.grace;
    const evicts = free && !ready && !node.evicted && silent > knobs.grace + knobs.eviction;
    if (evicts) {
      free = false;
      pending += node.pods;
      evicted += node.pods;
    }
    return { ...node, silent, ready, evicted: node.evicted || evicts };
  });
  const addressGone = state.addressGone || nodes.some(({ silent }) => silent > 0);
  return { ...state, nodes, addressGone, pending, evicted };
}

/** Replacements start on the other nodes while there is room; a node that is back takes its own number again. */
function place(state: State, knobs: Record<KnobId, number>): State {
  const started = Math.max(0, Math.min(state.pending, startsPerTick, knobs['spare-room'] - state.placed));
  let pending = state.pending - started;
  const nodes = state.nodes.map((node) => {
    if (!node.evicted || !node.ready) return node;
    const taken = Math.max(0, Math.min(pending, returnsPerTick, node.pods - node.returned));
    pending -= taken;
    return { ...node, returned: node.returned + taken };
  });
  return { ...state, nodes, pending, placed: state.placed + started };
}

function count(state: State): State {
  const available = availableIn(state);
  return {
    ...state,
    lowest: Math.min(state.lowest, available),
    notReadyMost: Math.max(state.notReadyMost, notReadyIn(state)),
    lowTicks: state.lowTicks + (available < pods * 0.75 ? 1 : 0),
    degradedTicks: state.degradedTicks + (available < pods * 0.95 ? 1 : 0),
  };
}

function healths(state: State, knobs: Record<KnobId, number>): ReturnType<Model<State, KnobId>['view']>['health'] {
  const notReady = notReadyIn(state);
  const silent = state.nodes.some((node) => node.silent > 0);
  const available = availableIn(state);
  const away = affectedPods - state.nodes.slice(0, affected).reduce((sum, node) => sum + standing(node), 0);
  return {
    aws: 'healthy',
    'kubelets-on-old-address': notReady > 0 ? 'unknown' : silent ? 'failing' : 'healthy',
    'other-kubelets': 'healthy',
    'old-address': state.addressGone ? 'down' : 'healthy',
    'elb-name': 'healthy',
    'current-addresses': 'healthy',
    alarms: notReady > 0 ? 'strained' : 'healthy',
    'control-plane': notReady > 0 ? 'strained' : 'healthy',
    users: available < pods * 0.95 ? 'unknown' : 'healthy',
    'pods-on-silent-nodes':
      away < 1 ? 'healthy' : away < affectedPods * 0.9 ? 'strained' : state.evicted > 0 ? 'down' : 'failing',
    'pods-on-other-nodes': state.placed >= knobs['spare-room'] && state.pending > 0 ? 'strained' : 'healthy',
  };
}

const standing = ({ ready, evicted, pods: own, returned }: Node) => (ready ? (evicted ? returned : own) : 0);
