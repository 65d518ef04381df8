import type { Figures, Model } from '@/lib/model/model';

type KnobId = 'peak-nodes' | 'cores' | 'masters' | 'polling' | 'max-inflight' | 'api-share';

type State = {
  nodes: number;
  need: number;
  use: number;
  latency: number;
  saturated: number;
  relist: boolean;
  restarts: number;
  isDown: boolean;
  isStarved: boolean;
  down: number;
  slow: number;
  starved: number;
  refused: number;
  peak: number;
  breaksAt: number;
};

const startNodes = 80;
const rampFrom = 10;
const nodesPerMinute = 12;
const fixedCores = 0.3;
const coresPerSquare = 7.4e-5;
const pollPerSquare = 1.34e-4;
const restShare = 0.15;
const restLatency = 40;
const slowFrom = 1000;
const timeout = 60_000;
const restartAfter = 5;
const relistFactor = 1.5;
const requestsPerCore = 300;

type Set = Record<KnobId, number>;
const coresOf = (knobs: Set) => knobs.masters * knobs.cores;
const roomOf = (knobs: Set) => (coresOf(knobs) * knobs['api-share']) / 100;
const perSquare = (knobs: Set) => coresPerSquare + (knobs.polling === 1 ? pollPerSquare : 0);
/** The most nodes that the API servers can carry without filling up. */
const limitOf = (knobs: Set) => Math.floor(Math.sqrt((roomOf(knobs) - fixedCores) / perSquare(knobs)));

/** Thousandths of a core that go into answering the agent of one node. */
const answerTo = ({ nodes }: Pick<State, 'nodes'>, knobs: Set) =>
  knobs.polling === 1 ? Math.round(pollPerSquare * nodes * 1e6) / 1000 : 0;
const isAtEase = ({ down, slow, starved }: Figures) => down === 0 && slow === 0 && starved === 0;

/** Civis: every node brings clients whose answers grow with the cluster. */
export const model: Model<State, KnobId> = {
  tick: 1,
  ticks: 90,
  every: 1,
  chance: false,
  knobs: [
    {
      id: 'peak-nodes',
      kind: 'range',
      min: 80,
      max: 1000,
      step: 10,
      incident: 290,
      basis: 'source',
      trial: { value: 80, basis: 'source' },
    },
    {
      id: 'cores',
      kind: 'range',
      min: 2,
      max: 16,
      step: 2,
      incident: 2,
      basis: 'source',
      trial: { value: 16, basis: 'source' },
    },
    {
      id: 'masters',
      kind: 'range',
      min: 3,
      max: 5,
      step: 2,
      incident: 3,
      basis: 'source',
      trial: { value: 5, basis: 'source' },
    },
    {
      id: 'polling',
      kind: 'switch',
      min: 0,
      max: 1,
      step: 1,
      incident: 1,
      basis: 'source',
      trial: { value: 0, basis: 'source' },
    },
    {
      id: 'max-inflight',
      kind: 'range',
      min: 400,
      max: 1200,
      step: 100,
      incident: 400,
      basis: 'source',
      trial: { value: 1200, basis: 'source' },
    },
    {
      id: 'api-share',
      kind: 'range',
      min: 50,
      max: 100,
      step: 5,
      incident: 100,
      basis: 'source',
      trial: { value: 75, basis: 'assumption' },
    },
  ],
  stocks: [{ id: 'need', limit: roomOf }, { id: 'nodes', limit: limitOf }, { id: 'answer' }],
  start: () => ({
    nodes: startNodes,
    need: 0,
    use: 0,
    latency: restLatency,
    saturated: 0,
    relist: false,
    restarts: 0,
    isDown: false,
    isStarved: false,
    down: 0,
    slow: 0,
    starved: 0,
    refused: 0,
    peak: 0,
    breaksAt: 0,
  }),
  step: (state, minute, knobs) => tally(serve(grow(state, minute, knobs), knobs), knobs),
  actions: {
    // whoever was connected asks for everything again
    'restart-api': {
      apply: (state) => ({ ...state, saturated: 0, restarts: state.restarts + 1, relist: true }),
    },
  },
  counters: {
    restarts: { read: ({ restarts }) => restarts },
    use: { read: ({ use }) => Math.min(100, Math.round(use * 100)) },
  },
  view: (state, knobs) => ({
    health: healths(state, knobs),
    levels: {
      api: Math.min(1.5, state.use),
      masters: Math.min(1.5, Math.min(state.need, roomOf(knobs)) / coresOf(knobs)),
    },
    stocks: { need: Math.round(state.need * 100) / 100, nodes: state.nodes, answer: answerTo(state, knobs) },
  }),
  figures: ({ nodes, restarts, down, slow, starved, refused, peak, breaksAt }, knobs) => ({
    limit: limitOf(knobs),
    nodes,
    peak: Math.round(peak * 100),
    down,
    slow,
    starved,
    refused,
    restarts,
    breaksAt,
  }),
  outcomes: ['calm', 'slow', 'starved', 'down'],
  outcome: ({ down = 0, slow = 0, starved = 0 }) =>
    down > 0 ? 'down' : starved > 0 ? 'starved' : slow > 0 ? 'slow' : 'calm',
  goals: [
    { id: 'carry-290', reached: (figures, knobs) => knobs['peak-nodes'] >= 290 && isAtEase(figures) },
    { id: 'carry-500', reached: (figures, knobs) => knobs['peak-nodes'] >= 500 && isAtEase(figures) },
    { id: 'break-big-masters', reached: ({ down = 0 }, knobs) => knobs.cores === 16 && down > 0 },
    { id: 'wider-gate', reached: ({ down = 0 }, knobs) => knobs['max-inflight'] === 1200 && down > 30 },
  ],
  lessons: {
    'plan-for-steering': { cores: 16 },
    'keep-room-for-the-rest': { 'api-share': 75 },
    'let-one-ask-for-all': { polling: 0 },
    'cap-the-autoscaler': { 'peak-nodes': 80 },
    'widen-the-gate': { 'max-inflight': 1200 },
  },
  first: 'plan-for-steering',
  trigger: (knobs) =>
    knobs['peak-nodes'] > startNodes
      ? { from: rampFrom, to: rampFrom + Math.ceil((knobs['peak-nodes'] - startNodes) / nodesPerMinute) }
      : undefined,
  assumptions: [
    { id: 'start-nodes', value: startNodes, basis: 'source' },
    { id: 'ramp-from', value: rampFrom, basis: 'assumption' },
    { id: 'pace', value: nodesPerMinute, basis: 'assumption' },
    { id: 'fixed-cores', value: fixedCores, basis: 'assumption' },
    { id: 'without-polling', value: 800, basis: 'source' },
    { id: 'with-polling', value: 500, basis: 'source' },
    { id: 'rest-latency', value: restLatency, basis: 'assumption' },
    { id: 'slow-from', value: slowFrom, basis: 'assumption' },
    { id: 'timeout', value: timeout / 1000, basis: 'assumption' },
    { id: 'requests-per-core', value: requestsPerCore, basis: 'assumption' },
    { id: 'rest-share', value: restShare * 100, basis: 'assumption' },
    { id: 'restart-after', value: restartAfter, basis: 'assumption' },
    { id: 'relist', value: (relistFactor - 1) * 100, basis: 'assumption' },
  ],
};

function grow(state: State, minute: number, knobs: Set): State {
  const nodes = minute < rampFrom ? state.nodes : Math.min(knobs['peak-nodes'], state.nodes + nodesPerMinute);
  const need = (fixedCores + nodes * nodes * perSquare(knobs)) * (state.relist ? relistFactor : 1);
  return { ...state, nodes, need, relist: false };
}

function serve(state: State, knobs: Set): State {
  const room = roomOf(knobs);
  const use = state.need / room;
  const latency = use < 0.98 ? restLatency / (1 - use) : timeout;
  const left = coresOf(knobs) - Math.min(state.need, room);
  const isStarved = left < coresOf(knobs) * restShare * 0.999;
  const saturated = use >= 1 ? state.saturated + 1 : 0;
  const restarts = saturated > 0 && saturated % restartAfter === 0;
  return {
    ...state,
    use,
    latency,
    isStarved,
    saturated,
    restarts: state.restarts + (restarts ? 1 : 0),
    relist: restarts,
    isDown: use >= 1 && (isStarved || use > 1.05),
  };
}

function tally(state: State, knobs: Set): State {
  const { isDown, isStarved, latency, need, use, nodes } = state;
  const inflight = (Math.min(need, roomOf(knobs)) * requestsPerCore * latency) / 1000;
  return {
    ...state,
    peak: Math.max(state.peak, use),
    down: state.down + (isDown ? 1 : 0),
    slow: state.slow + (!isDown && latency > slowFrom ? 1 : 0),
    starved: state.starved + (isStarved ? 1 : 0),
    refused: state.refused + (inflight > knobs['max-inflight'] ? 1 : 0),
    breaksAt: state.breaksAt === 0 && isDown ? nodes : state.breaksAt,
  };
}

function healths(state: State, knobs: Set): ReturnType<Model<State, KnobId>['view']>['health'] {
  const { isDown, isStarved, use, nodes, relist } = state;
  const grown = nodes > startNodes;
  const strain = use > 0.8 ? 'strained' : 'healthy';
  return {
    users: isDown ? 'strained' : 'healthy',
    bocce: 'healthy',
    scripts: isDown ? 'strained' : 'healthy',
    notebooks: isDown ? 'failing' : 'healthy',
    developers: isDown ? 'strained' : 'healthy',
    autoscaler: 'healthy',
    workers: grown && use > 0.8 ? 'strained' : 'healthy',
    agents: knobs.polling === 1 && use > 0.8 ? 'strained' : 'healthy',
    api: relist ? 'down' : isDown ? 'failing' : strain,
    control: isStarved ? 'failing' : 'healthy',
    masters: isDown && isStarved ? 'failing' : strain,
  };
}
