import type { Chance } from '@/lib/model/chance';
import type { Model } from '@/lib/model/model';

type KnobId = 'clusters' | 'pods-per-node' | 'wake-cost' | 'leave-rate' | 'encryption-at';

/** `weight`: the scheduler's own, uneven idea of how much fits here. `sick` and `away` count minutes. */
type Node = { pods: number; started: number; weight: number; sick: number; away: number };
type Cluster = { nodes: Node[]; pending: number; hit: boolean };

type State = {
  clusters: Cluster[];
  phantoms: number;
  most: number;
  registered: number;
  newcomers: number;
  notReady: number;
  lastUnhealthy: number;
  isAwake: boolean;
  networkDown: boolean;
  latency: number;
  isSealed: boolean;
  everSealed: boolean;
  stuck: number;
  /** What the clusters were laid out for. */
  layout: { clusters: number; podsPerNode: number };
  /** Pods that were started beside those that moved, since the last minute. */
  restarted: number;
  /** Whoever starts from now on refuses what is not encrypted. */
  encrypts: boolean;
  /** Nobody is left whose messages are not encrypted. */
  cleansed: boolean;
  /** The deployment engine works without waiting for Consul. */
  steadied: boolean;
};

type Set = Record<KnobId, number>;

const minutes = 720;
const incidentPods = 40;
const incidentWakeCost = 0.65;
const workloads = 2000;
const troubleFrom = 10;
const troubleTo = 190;
const flapOn = 10;
const flapOff = 5;
const restingLoad = 20;
const loadPerPod = 0.75;
const loadPerStart = 0.25;
const gossipPerPod = 0.006;
const unhealthyAt = 86;
const evictAfter = 5;
const rejoinAfter = 3;
const mostPods = 85;
const fillVaries = 0.25;
const weightVaries = 0.3;
const returning = 0.4;
const restingLatency = 20;
const knee = 2000;
const sealsAt = 1000;
const stuckAt = 500;
/** The phantoms at which latency reaches the point where Vault seals. */
const sealingPhantoms = knee * Math.sqrt(sealsAt / restingLatency - 1);

/** Target: several healers that poison one another. */
export const model: Model<State, KnobId> = {
  tick: 1,
  ticks: minutes,
  every: 3,
  chance: true,
  knobs: [
    {
      id: 'clusters',
      kind: 'range',
      min: 1,
      max: 20,
      step: 1,
      incident: 1,
      basis: 'source',
      trial: { value: 10, basis: 'assumption' },
    },
    {
      id: 'pods-per-node',
      kind: 'range',
      min: 15,
      max: 50,
      step: 1,
      incident: incidentPods,
      basis: 'assumption',
      trial: { value: 25, basis: 'assumption' },
    },
    {
      id: 'wake-cost',
      kind: 'range',
      min: 0,
      max: 1,
      step: 0.01,
      incident: incidentWakeCost,
      basis: 'assumption',
      trial: { value: 0.13, basis: 'assumption' },
    },
    {
      id: 'leave-rate',
      kind: 'range',
      min: 20,
      max: 5000,
      step: 20,
      incident: 80,
      basis: 'assumption',
      trial: { value: 5000, basis: 'assumption' },
    },
    {
      id: 'encryption-at',
      kind: 'range',
      min: 0,
      max: minutes,
      step: 10,
      incident: minutes,
      basis: 'source',
      trial: { value: 400, basis: 'assumption' },
    },
  ],
  stocks: [{ id: 'phantoms', limit: () => sealingPhantoms }, { id: 'sick-nodes' }],
  start: (knobs, chance) => ({
    clusters: newClusters(knobs, chance),
    phantoms: 0,
    most: 0,
    registered: 0,
    newcomers: 0,
    notReady: 0,
    lastUnhealthy: 0,
    isAwake: false,
    networkDown: false,
    latency: restingLatency,
    isSealed: false,
    everSealed: false,
    stuck: 0,
    layout: { clusters: knobs.clusters, podsPerNode: knobs['pods-per-node'] },
    restarted: 0,
    encrypts: false,
    cleansed: false,
    steadied: false,
  }),
  step(before, minute, knobs, chance) {
    const state = layOut(before, knobs, chance);
    const networkDown = minute >= troubleFrom && minute < troubleTo;
    const isAwake = networkDown && (minute - troubleFrom) % (flapOn + flapOff) < flapOn;
    const extra = (isAwake ? knobs['wake-cost'] : 0) + (gossipPerPod * state.phantoms) / 1000;
    const lived = state.clusters.map((cluster) => live(cluster, loadPerPod + extra));
    const newcomers = sum(lived.map((each) => each.newcomers)) + state.restarted;
    const notReady = sum(lived.map((each) => each.notReady));
    const clusters = lived.map((each) => each.cluster);
    return gossip({ ...state, networkDown, isAwake, clusters, newcomers, notReady, restarted: 0 }, minute, knobs);
  },
  actions: {
    'encrypt-gossip': { apply: (state) => ({ ...state, encrypts: true }) },
    'steady-deployer': { apply: (state) => ({ ...state, steadied: true }) },
    redeploy: { apply: redeploy },
    'restart-daemons': { apply: restartDaemons },
  },
  counters: {
    latency: { read: ({ latency }) => Math.round(latency) },
    newcomers: { read: ({ newcomers }) => newcomers },
  },
  view: (state) => ({
    health: healths(state),
    levels: {
      daemons: Math.min(1.5, 0.5 + state.notReady / Math.max(1, sum(state.clusters.map(({ nodes }) => nodes.length)))),
      consul: Math.min(1.5, state.phantoms / sealingPhantoms),
    },
    stocks: { phantoms: Math.round(state.phantoms), 'sick-nodes': state.notReady },
  }),
  figures: ({ clusters, registered, most, lastUnhealthy, isSealed, everSealed, stuck }) => ({
    nodes: sum(clusters.map(({ nodes }) => nodes.length)),
    registered,
    most: Math.round(most),
    lastUnhealthy,
    hit: Math.round((100 * clusters.filter(({ hit }) => hit).length) / clusters.length),
    sealed: isSealed ? 1 : 0,
    everSealed: everSealed ? 1 : 0,
    stuck,
  }),
  outcomes: ['calm', 'contained', 'slowed', 'sealed', 'sealed-in-time', 'opened'],
  outcome({ registered = 0, lastUnhealthy = 0, sealed, everSealed, stuck = 0 }) {
    if (registered === 0) return 'calm';
    if (sealed === 1) return lastUnhealthy > troubleTo ? 'sealed' : 'sealed-in-time';
    if (everSealed === 1) return 'opened';
    return stuck > 0 ? 'slowed' : 'contained';
  },
  goals: [
    {
      id: 'outlive-the-trigger',
      reached: ({ lastUnhealthy = 0 }, knobs) =>
        lastUnhealthy > troubleTo && (knobs['wake-cost'] < incidentWakeCost || knobs['pods-per-node'] < incidentPods),
    },
    { id: 'spare-half', reached: ({ hit = 0 }) => hit > 0 && hit <= 60 },
    { id: 'moves-without-phantoms', reached: ({ registered = 0, stuck }) => registered > 10_000 && stuck === 0 },
    { id: 'open-the-vault', reached: ({ sealed, everSealed }) => sealed === 0 && everSealed === 1 },
  ],
  lessons: {
    'smaller-clusters': { clusters: 10 },
    'throttle-logging': { 'wake-cost': 0.13 },
    'leave-room': { 'pods-per-node': 25 },
    'renew-the-gossip': { 'leave-rate': 5000 },
  },
  first: 'smaller-clusters',
  trigger: () => ({ from: troubleFrom, to: troubleTo }),
  assumptions: [
    { id: 'workloads', value: workloads, basis: 'source' },
    { id: 'trouble', value: (troubleTo - troubleFrom) / 60, basis: 'assumption' },
    { id: 'flaps', value: flapOn, basis: 'assumption' },
    { id: 'resting-load', value: restingLoad, basis: 'assumption' },
    { id: 'load-per-pod', value: loadPerPod, basis: 'assumption' },
    { id: 'load-per-start', value: loadPerStart, basis: 'assumption' },
    { id: 'gossip-per-pod', value: gossipPerPod, basis: 'assumption' },
    { id: 'unhealthy-at', value: unhealthyAt, basis: 'assumption' },
    { id: 'evict-after', value: evictAfter, basis: 'source' },
    { id: 'rejoin-after', value: rejoinAfter, basis: 'assumption' },
    { id: 'most-pods', value: mostPods, basis: 'assumption' },
    { id: 'fills', value: fillVaries * 100, basis: 'assumption' },
    { id: 'weights', value: weightVaries * 100, basis: 'assumption' },
    { id: 'returning', value: returning * 100, basis: 'assumption' },
    { id: 'resting-latency', value: restingLatency, basis: 'assumption' },
    { id: 'stuck-at', value: stuckAt, basis: 'assumption' },
    { id: 'seals-at', value: sealsAt, basis: 'assumption' },
  ],
};

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Clusters of one total size, not equally full; nodes that the scheduler does not fill evenly. */
function newClusters(knobs: Set, chance: Chance): Cluster[] {
  const size = Math.max(3, Math.round(workloads / knobs.clusters / knobs['pods-per-node']));
  const varies = knobs.clusters > 1 ? fillVaries : 0;
  const fills = Array.from({ length: knobs.clusters }, () => 1 + varies * (2 * chance() - 1));
  const total = sum(fills);
  return fills.map((fill) => {
    const own = Math.round((workloads * fill) / total);
    const weights = Array.from({ length: size }, () => 1 + weightVaries * (2 * chance() - 1));
    const all = sum(weights);
    const nodes = weights.map((weight) => ({
      pods: Math.round((own * weight) / all),
      started: 0,
      weight,
      sick: 0,
      away: 0,
    }));
    return { nodes, pending: 0, hit: false };
  });
}

/** Other clusters when a knob asks for them: every workload starts there anew. */
function layOut(state: State, knobs: Set, chance: Chance): State {
  const { clusters, podsPerNode } = state.layout;
  if (clusters === knobs.clusters && podsPerNode === knobs['pods-per-node']) return state;
  return {
    ...state,
    layout: { clusters: knobs.clusters, podsPerNode: knobs['pods-per-node'] },
    clusters: newClusters(knobs, chance),
    restarted: state.restarted + workloads,
  };
}

const deploys = ({ latency, steadied }: State) => steadied || latency <= stuckAt;

/** Every workload starts anew, spread as at first. Only with encryption does that end whoever has been poisoned. */
function redeploy(state: State): State {
  if (!deploys(state)) return state;
  return {
    ...state,
    clusters: state.clusters.map(spreadAgain),
    restarted: state.restarted + workloads,
    cleansed: state.cleansed || state.encrypts,
  };
}

function spreadAgain({ nodes, pending, hit }: Cluster): Cluster {
  const own = pending + sum(nodes.map(({ pods }) => pods));
  const all = sum(nodes.map(({ weight }) => weight));
  const spread = nodes.map((node) => {
    const pods = Math.round((own * node.weight) / all);
    return { ...node, pods, started: pods, sick: 0, away: 0 };
  });
  return { nodes: spread, pending: 0, hit };
}

/** A daemon that restarts takes all its containers along: they start again, and join Consul again. */
function restartDaemons(state: State): State {
  const isSick = ({ sick }: Node) => sick > 0;
  const sick = state.clusters.flatMap(({ nodes }) => nodes.filter(isSick));
  return {
    ...state,
    clusters: state.clusters.map((cluster) => ({
      ...cluster,
      nodes: cluster.nodes.map((node) => (isSick(node) ? { ...node, sick: 0, started: node.pods } : node)),
    })),
    restarted: state.restarted + sum(sick.map(({ pods }) => pods)),
  };
}

/** A minute of one cluster: pods are placed by weight and never by load; overloaded nodes lose theirs. */
function live(cluster: Cluster, perPod: number): { cluster: Cluster; newcomers: number; notReady: number } {
  const placed = place(cluster);
  let { pending } = placed;
  let { hit } = cluster;
  let notReady = 0;
  const nodes = placed.nodes.map((node) => {
    if (node.away > 0) {
      notReady++;
      return { ...node, away: node.away - 1 };
    }
    const tooMuch = restingLoad + node.pods * perPod + node.started * loadPerStart > unhealthyAt;
    const rested = node.started === 0 ? node : { ...node, started: 0 };
    if (node.sick === 0 && !tooMuch) return rested;
    notReady++;
    hit = true;
    if (node.sick === 0) return { ...rested, sick: evictAfter };
    if (node.sick > 1 || !tooMuch) return { ...rested, sick: node.sick - 1 };
    pending += node.pods;
    return { ...rested, sick: 0, pods: 0, away: rejoinAfter };
  });
  return { cluster: { nodes, pending, hit }, newcomers: placed.newcomers, notReady };
}

function place({ nodes, pending }: Cluster): { nodes: Node[]; pending: number; newcomers: number } {
  if (pending === 0) return { nodes, pending, newcomers: 0 };
  const isUp = ({ sick, away }: Node) => sick === 0 && away === 0;
  const total = sum(nodes.filter(isUp).map(({ weight }) => weight));
  let left = pending;
  const filled = nodes.map((node) => {
    const wanted = isUp(node) ? Math.min(left, mostPods - node.pods, Math.ceil((pending * node.weight) / total)) : 0;
    if (wanted <= 0) return node;
    left -= wanted;
    return { ...node, pods: node.pods + wanted, started: wanted };
  });
  return { nodes: filled, pending: left, newcomers: pending - left };
}

/** Every pod that moves joins Consul anew; of those who leave, some are told of again. */
function gossip(state: State, minute: number, knobs: Set): State {
  const isEncrypted = state.cleansed || minute >= knobs['encryption-at'];
  const leaving = Math.min(state.phantoms, knobs['leave-rate']);
  const back = leaving * returning * Math.min(1, state.phantoms / 5000);
  const joining = state.encrypts ? 0 : state.newcomers;
  const phantoms = isEncrypted ? 0 : state.phantoms + joining - leaving + back;
  const latency = restingLatency * (1 + (phantoms / knee) ** 2);
  const isSealed = !isEncrypted && (state.isSealed || latency > sealsAt);
  return {
    ...state,
    phantoms,
    latency,
    most: Math.max(state.most, phantoms),
    registered: state.registered + state.newcomers,
    lastUnhealthy: state.notReady > 0 ? minute : state.lastUnhealthy,
    isSealed,
    everSealed: state.everSealed || isSealed,
    stuck: state.stuck + (latency > stuckAt ? 1 : 0),
  };
}

function healths(state: State): ReturnType<Model<State, KnobId>['view']>['health'] {
  const { networkDown, isAwake, notReady, newcomers, latency, isSealed, phantoms } = state;
  const moves = notReady > 0 || newcomers > 0;
  return {
    network: networkDown ? 'failing' : 'healthy',
    kafka: networkDown ? 'failing' : 'healthy',
    sidecars: isAwake ? 'strained' : 'healthy',
    daemons: notReady > 0 ? 'failing' : isAwake ? 'strained' : 'healthy',
    scheduler: moves ? 'strained' : 'healthy',
    workloads: notReady > 0 && phantoms > knee ? 'failing' : moves ? 'strained' : 'healthy',
    consul: latency > stuckAt ? 'failing' : phantoms > knee / 2 ? 'strained' : 'healthy',
    vault: isSealed ? 'down' : 'healthy',
    deployer: latency > stuckAt ? 'failing' : 'healthy',
  };
}
