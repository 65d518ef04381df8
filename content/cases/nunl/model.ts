import type { Model } from '@/lib/model/model';

type KnobId = 'memory-limit' | 'count-query' | 'grafana-outside' | 'headroom' | 'smoke-test';

/** `hits`: how often ElastAlert filled it; `falls`: how often that made it fall. */
type Node = { base: number; down: number; hits: number; falls: number };

type State = {
  nodes: Node[];
  /** ElastAlert: its node, its memory in Mi, and the ticks until it stands elsewhere or starts again. */
  home: number;
  memory: number;
  moving: number;
  restarting: number;
  evicting: boolean;
  /** `settled`: it goes where ElastAlert comes last. */
  grafana: { node: number; moving: number; down: number; settled: boolean };
  systemOoms: number;
  containerOoms: number;
  evictions: number;
  notReadyTicks: number;
  notReadyMost: number;
  firstTrouble: number | undefined;
  fixed: number | undefined;
  /** Nobody of that day repairs. */
  taken: boolean;
};

type Set = Record<KnobId, number>;

const tick = 1 / 6;
const nodeMemory = 8000;
const spread = [0, 60, 120, -60, -120];
const others = 5300;
const startMemory = 300;
const growth = 300;
const kubeletMargin = 100;
const moveTakes = 34;
const nodeBack = 60;
const firstHome = 3;
const grafanaHome = 0;
const evictedWait = 3;
const replacedWait = 3;
const replacementTakes = 18;
const longestBackOff = 30;
const fixedBlind = 40;
const fixedSeen = 12;
const smokeTestAt = 1;

/** NU.nl: one pod without a limit fills a node, and moves on to the next. */
export const model: Model<State, KnobId> = {
  tick,
  ticks: 360,
  every: 1,
  chance: false,
  knobs: [
    {
      id: 'memory-limit',
      kind: 'range',
      min: 0,
      max: 4096,
      step: 64,
      incident: 0,
      basis: 'source',
      trial: { value: 512, basis: 'assumption' },
    },
    {
      id: 'count-query',
      kind: 'switch',
      min: 0,
      max: 1,
      step: 1,
      incident: 0,
      basis: 'source',
      trial: { value: 1, basis: 'source' },
    },
    {
      id: 'headroom',
      kind: 'range',
      min: 0,
      max: 2000,
      step: 100,
      incident: 0,
      basis: 'assumption',
      trial: { value: 1000, basis: 'assumption' },
    },
    {
      id: 'grafana-outside',
      kind: 'switch',
      min: 0,
      max: 1,
      step: 1,
      incident: 0,
      basis: 'source',
      trial: { value: 1, basis: 'source' },
    },
    {
      id: 'smoke-test',
      kind: 'switch',
      min: 0,
      max: 1,
      step: 1,
      incident: 0,
      basis: 'source',
      trial: { value: 1, basis: 'source' },
    },
  ],
  stocks: [{ id: 'pod-memory', limit: (knobs) => knobs['memory-limit'] || nodeMemory - others }, { id: 'nodes-down' }],
  start: () => ({
    nodes: spread.map((more) => ({ base: others + more, down: 0, hits: 0, falls: 0 })),
    home: firstHome,
    memory: startMemory,
    moving: 0,
    restarting: 0,
    evicting: false,
    grafana: { node: grafanaHome, moving: 0, down: 0, settled: false },
    systemOoms: 0,
    containerOoms: 0,
    evictions: 0,
    notReadyTicks: 0,
    notReadyMost: 0,
    firstTrouble: undefined,
    fixed: undefined,
    taken: false,
  }),
  step(state, minute, knobs) {
    const told = { ...state, fixed: state.fixed ?? fixedAt(state, minute, knobs) };
    return age(watch(fill(told, minute, knobs), knobs));
  },
  takeOver: (state) => ({ ...state, taken: true }),
  actions: {
    'repair-rule': { apply: (state, minute) => ({ ...state, fixed: state.fixed ?? minute }) },
    'replace-nodes': { apply: replaceNodes },
    'restart-elastalert': { apply: (state) => ({ ...state, memory: startMemory, evicting: false }) },
  },
  view: (state) => ({
    health: healths(state),
    levels: {
      'first-node': levelOf(state, firstHome),
      'next-node': state.home === firstHome ? others / nodeMemory : levelOf(state, state.home),
    },
    stocks: { 'pod-memory': state.memory, 'nodes-down': state.nodes.filter(({ down }) => down > 0).length },
  }),
  figures: (state) => ({
    systemOoms: state.systemOoms,
    nodesHit: state.nodes.filter(({ hits }) => hits > 0).length,
    nodesFallen: state.nodes.filter(({ falls }) => falls > 0).length,
    notReady: Math.round(state.notReadyTicks * tick),
    atOnce: state.notReadyMost,
    containerOoms: state.containerOoms,
    evictions: state.evictions,
    grafanaDown: Math.round(state.grafana.down * tick * 10) / 10,
    fixed: Math.round((state.fixed ?? 0) * 10) / 10,
  }),
  outcomes: ['calm', 'nodes', 'container', 'container-and-evicted', 'evicted'],
  outcome({ systemOoms = 0, containerOoms = 0, evictions = 0 }) {
    if (systemOoms > 0) return 'nodes';
    if (containerOoms > 0) return evictions > 0 ? 'container-and-evicted' : 'container';
    return evictions > 0 ? 'evicted' : 'calm';
  },
  goals: [
    {
      id: 'only-the-pod',
      reached: ({ nodesHit, containerOoms = 0 }) => nodesHit === 0 && containerOoms > 0,
    },
    {
      id: 'orderly',
      reached: ({ systemOoms, evictions = 0 }, knobs) =>
        systemOoms === 0 && evictions > 0 && knobs['memory-limit'] === 0,
    },
    { id: 'seen-sooner', reached: ({ systemOoms = 0, fixed = 0 }) => systemOoms > 0 && fixed < 15 },
    { id: 'useless-limit', reached: ({ systemOoms = 0 }, knobs) => knobs['memory-limit'] > 0 && systemOoms > 0 },
  ],
  lessons: {
    'deploy-through-a-pipeline': { 'smoke-test': 1 },
    'ask-for-a-count': { 'count-query': 1 },
    'limit-every-pod': { 'memory-limit': 512 },
    'keep-metrics-outside': { 'grafana-outside': 1 },
  },
  first: 'limit-every-pod',

  assumptions: [
    { id: 'workers', value: spread.length, basis: 'source' },
    { id: 'node-memory', value: nodeMemory, basis: 'assumption' },
    { id: 'free', value: nodeMemory - others, basis: 'source' },
    { id: 'start-memory', value: startMemory, basis: 'assumption' },
    { id: 'growth', value: growth, basis: 'source' },
    { id: 'margin', value: kubeletMargin, basis: 'source' },
    { id: 'move', value: (moveTakes * 10) / 60, basis: 'source' },
    { id: 'evicted-wait', value: evictedWait * 10, basis: 'assumption' },
    { id: 'back-off', value: longestBackOff * 10, basis: 'source' },
    { id: 'node-back', value: nodeBack * tick, basis: 'assumption' },
    { id: 'fixed-blind', value: fixedBlind, basis: 'assumption' },
    { id: 'fixed-seen', value: fixedSeen, basis: 'assumption' },
    { id: 'smoke-test-at', value: smokeTestAt * 60, basis: 'assumption' },
  ],
};

function fixedAt({ firstTrouble, taken }: State, minute: number, knobs: Set): number | undefined {
  const patience = knobs['grafana-outside'] === 1 ? fixedSeen : fixedBlind;
  const found = !taken && firstTrouble !== undefined && minute - firstTrouble > patience - tick / 2;
  return found || (knobs['smoke-test'] === 1 && minute >= smokeTestAt) ? minute : undefined;
}

/** A node that is up, the least hit first, or the one that is hit last; the scheduler waits when there is none. */
function placeIn(nodes: Node[], last = false): number | undefined {
  const up = nodes.map((node, at) => ({ ...node, at })).filter(({ down }) => down === 0);
  return up.sort((a, b) => a.hits - b.hits || a.at - b.at).at(last ? -1 : 0)?.at;
}

/** ElastAlert's tick: on its way, starting again, or taking more memory. */
function fill(state: State, minute: number, knobs: Set): State {
  if (state.fixed !== undefined) return { ...state, memory: startMemory };
  if (state.moving > 1) return { ...state, moving: state.moving - 1 };
  if (state.moving === 1) {
    const home = placeIn(state.nodes);
    return home === undefined ? state : { ...state, moving: 0, home, memory: startMemory };
  }
  if (state.restarting > 0) {
    const restarting = state.restarting - 1;
    return { ...state, restarting, memory: restarting === 0 ? startMemory : state.memory };
  }
  return outgrow({ ...state, memory: state.memory + (knobs['count-query'] === 1 ? 0 : growth) }, minute, knobs);
}

/** What gives way first: the pod's own limit, the node, or the kubelet's margin. */
function outgrow(state: State, minute: number, knobs: Set): State {
  const limit = knobs['memory-limit'];
  const free = nodeMemory - (state.nodes[state.home]?.base ?? 0) - state.memory;
  const trouble = { firstTrouble: state.firstTrouble ?? minute, memory: 0, evicting: false };
  if (limit > 0 && state.memory > limit) {
    const containerOoms = state.containerOoms + 1;
    return { ...state, ...trouble, containerOoms, restarting: Math.min(longestBackOff, 2 ** (containerOoms - 1)) };
  }
  if (free < 0) {
    const nodes = hit(state, nodeBack);
    return { ...state, ...trouble, nodes, systemOoms: state.systemOoms + 1, moving: moveTakes };
  }
  if (state.evicting) {
    return { ...state, ...trouble, nodes: hit(state, 0), evictions: state.evictions + 1, moving: evictedWait };
  }
  return { ...state, evicting: free < kubeletMargin + knobs.headroom };
}

/**
 * Nodes that are down go, and others come; what ran on them starts elsewhere without waiting to be given up. By chance
 * Grafana lands where it is stable, as the post-mortem says.
 */
function replaceNodes(state: State): State {
  const { nodes, moving, grafana } = state;
  const sooner = (ticks: number) => Math.min(ticks, replacedWait);
  return {
    ...state,
    nodes: nodes.map((node) => ({ ...node, down: Math.min(node.down, replacementTakes) })),
    moving: sooner(moving),
    grafana: { ...grafana, moving: sooner(grafana.moving), settled: grafana.settled || grafana.moving > 0 },
  };
}

function hit({ nodes, home }: State, down: number): Node[] {
  return nodes.map((node, at) =>
    at === home
      ? { ...node, down: Math.max(node.down, down), hits: node.hits + 1, falls: node.falls + (down > 0 ? 1 : 0) }
      : node,
  );
}

/** Grafana goes down with its node, and comes back elsewhere. */
function watch(state: State, knobs: Set): State {
  const { node, moving, down, settled } = state.grafana;
  if (knobs['grafana-outside'] === 1) return state;
  if (moving > 0) {
    const home = moving === 1 ? placeIn(state.nodes, settled) : node;
    const still = home === undefined ? 1 : moving - 1;
    return { ...state, grafana: { node: home ?? node, moving: still, down: down + 1, settled } };
  }
  if ((state.nodes[node]?.down ?? 0) === 0) return state;
  return { ...state, grafana: { node, moving: moveTakes, down: down + 1, settled } };
}

function age(state: State): State {
  const bad = state.nodes.filter(({ down }) => down > 0).length;
  return {
    ...state,
    nodes: state.nodes.map((node) => (node.down > 0 ? { ...node, down: node.down - 1 } : node)),
    notReadyTicks: state.notReadyTicks + bad,
    notReadyMost: Math.max(state.notReadyMost, bad),
  };
}

function levelOf({ nodes, home, memory }: State, at: number): number {
  const { base = others, down = 0 } = nodes[at] ?? {};
  return down > 0 ? 1 : Math.min(1.5, (base + (at === home ? memory : 0)) / nodeMemory);
}

function healths(state: State): ReturnType<Model<State, KnobId>['view']>['health'] {
  const { nodes, home, fixed, firstTrouble, memory, restarting, grafana } = state;
  const troubled = firstTrouble !== undefined && fixed === undefined;
  const health = (at: number) =>
    (nodes[at]?.down ?? 0) > 0 ? 'down' : levelOf(state, at) > 0.9 ? 'strained' : 'healthy';
  const elsewhere = nodes.some(({ down }, at) => at !== firstHome && down > 0);
  const anyDown = nodes.some(({ down }) => down > 0);
  return {
    team: troubled ? 'strained' : 'healthy',
    grafana: grafana.moving > 0 ? 'failing' : 'healthy',
    tools: anyDown ? 'strained' : 'healthy',
    elastalert:
      fixed !== undefined ? 'healthy' : restarting > 0 ? 'down' : memory > 2 * startMemory ? 'failing' : 'strained',
    elasticsearch: 'healthy',
    'first-node': health(firstHome),
    'next-node': elsewhere ? 'down' : home === firstHome ? 'healthy' : health(home),
    kubelet: anyDown ? 'failing' : 'healthy',
    'control-plane': 'healthy',
  };
}
