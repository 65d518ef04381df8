import type { Model } from '@/lib/model/model';

type KnobId =
  | 'memory-limit'
  | 'queries-per-lookup'
  | 'cached-lookups'
  | 'retry-chance'
  | 'changed-at'
  | 'resolver-per-node'
  | 'outside-monitoring';

type Set = Record<KnobId, number>;

type State = {
  failed: number;
  triggered: boolean;
  up: boolean;
  /** Minutes until the next start. */
  wait: number;
  qps: number;
  memory: number;
  requests: number;
  kills: number;
  firstKill: number | undefined;
  repaired: number | undefined;
  /** Nobody of that day repairs. */
  taken: boolean;
  downTicks: number;
  lastDown: number;
};

const tick = 1 / 6;
const baseRequests = 2400;
const failingShare = 0.5;
const triggerFrom = 5;
const triggerTo = 20;
const lookupsPerRequest = 0.15;
const lookupsPerFailure = 0.1;
const askedAgain = 2;
const restingMemory = 40;
const queriesPerMi = 60;
const backOff = [10, 20, 40, 80, 160, 300];
const repairBlind = 65;
const repairSeen = 12;
const repairedLimit = 2000;
const nodes = 30;
const busyNodes = 3;
const resolversOfBusyNodes = 6;
const resolverLimit = 50;

/** What the application asked of DNS in the outage: the knobs stand like this until the minute of `changed-at`. */
const asItWas = { 'queries-per-lookup': 10, 'cached-lookups': 0, 'retry-chance': 75 };
const incidentLimit = 100;

const rounded = (value: number) => Math.round(value * 10) / 10;
const restMinutes = (kills: number) => (backOff[Math.min(kills, backOff.length) - 1] ?? 0) / 60;

/** Zalando: retries, ten queries a lookup and a memory limit of 100 Mi. */
export const model: Model<State, KnobId> = {
  tick,
  ticks: 720,
  every: 3,
  chance: false,
  knobs: [
    {
      id: 'memory-limit',
      kind: 'range',
      min: 50,
      max: 2000,
      step: 10,
      incident: incidentLimit,
      basis: 'source',
      trial: { value: 2000, basis: 'source' },
    },
    {
      id: 'queries-per-lookup',
      kind: 'range',
      min: 1,
      max: 12,
      step: 1,
      incident: asItWas['queries-per-lookup'],
      basis: 'source',
      trial: { value: 2, basis: 'assumption' },
    },
    {
      id: 'cached-lookups',
      kind: 'range',
      min: 0,
      max: 95,
      step: 5,
      incident: asItWas['cached-lookups'],
      basis: 'source',
      trial: { value: 90, basis: 'assumption' },
    },
    {
      id: 'retry-chance',
      kind: 'range',
      min: 0,
      max: 90,
      step: 5,
      incident: asItWas['retry-chance'],
      basis: 'assumption',
      trial: { value: 10, basis: 'assumption' },
    },
    {
      id: 'changed-at',
      kind: 'range',
      min: 0,
      max: 60,
      step: 5,
      incident: 0,
      basis: 'assumption',
      trial: { value: 30, basis: 'assumption' },
    },
    {
      id: 'resolver-per-node',
      kind: 'switch',
      min: 0,
      max: 1,
      step: 1,
      incident: 0,
      basis: 'source',
      trial: { value: 1, basis: 'source' },
    },
    {
      id: 'outside-monitoring',
      kind: 'switch',
      min: 0,
      max: 1,
      step: 1,
      incident: 0,
      basis: 'source',
      trial: { value: 1, basis: 'source' },
    },
  ],
  stocks: [{ id: 'queries' }, { id: 'memory', limit: (knobs) => knobs['memory-limit'] }],
  start: () => ({
    failed: 0,
    triggered: false,
    up: true,
    wait: 0,
    qps: 0,
    memory: restingMemory,
    requests: baseRequests,
    kills: 0,
    firstKill: undefined,
    repaired: undefined,
    taken: false,
    downTicks: 0,
    lastDown: 0,
  }),
  step(state, minute, knobs) {
    const now = minute < knobs['changed-at'] ? { ...knobs, ...asItWas } : knobs;
    return restart(load(repair(state, minute, knobs), minute, now), minute, knobs);
  },
  takeOver: (state) => ({ ...state, taken: true }),
  actions: {
    'raise-limit': { apply: (state, minute) => ({ ...state, repaired: state.repaired ?? minute }) },
    // the pods go down for as long as they take to start, and meet whatever is asked then
    'restart-coredns': { apply: (state) => ({ ...state, up: false, wait: 0 }) },
  },
  counters: { kills: { read: ({ kills }) => kills } },
  view: (state, knobs) => ({
    health: healths(state, knobs),
    levels: { coredns: Math.min(1.5, state.memory / limitOf(state, knobs)) },
    stocks: { queries: Math.round(state.qps), memory: rounded(state.memory) },
  }),
  figures: ({ kills, downTicks, lastDown, repaired }, knobs) => ({
    kills,
    outage: Math.round(downTicks * tick),
    afterTrigger: Math.max(0, Math.round(lastDown - triggerTo)),
    share: downTicks === 0 ? 0 : isPerNode(knobs) ? (100 * busyNodes) / nodes : 100,
    repaired: repaired === undefined ? 0 : 1,
  }),
  outcomes: ['calm', 'down', 'recovered', 'contained'],
  outcome({ kills, share, repaired }) {
    if (kills === 0) return 'calm';
    if (share !== 100) return 'contained';
    return repaired === 1 ? 'down' : 'recovered';
  },
  goals: [
    {
      id: 'stay-down',
      reached: ({ afterTrigger = 0 }, knobs) => afterTrigger >= 30 && knobs['changed-at'] === 0 && asksLess(knobs),
    },
    {
      id: 'stay-up-on-100-mi',
      reached: ({ kills }, knobs) => kills === 0 && knobs['memory-limit'] <= incidentLimit,
    },
    {
      id: 'recover-on-100-mi',
      reached: ({ kills = 0, repaired }, knobs) =>
        kills > 0 && repaired === 0 && knobs['memory-limit'] <= incidentLimit,
    },
    { id: 'shorten-not-prevent', reached: ({ outage = 0, kills = 0 }) => kills > 0 && outage <= 20 },
  ],
  lessons: {
    'retry-with-a-budget': { 'retry-chance': 10 },
    'cache-lookups': { 'cached-lookups': 90 },
    'ask-for-full-names': { 'queries-per-lookup': 2 },
    'give-dns-room': { 'memory-limit': 2000 },
    'isolate-blast-radius': { 'resolver-per-node': 1, 'memory-limit': resolverLimit },
    'monitor-from-outside': { 'outside-monitoring': 1 },
  },
  first: 'ask-for-full-names',
  trigger: () => ({ from: triggerFrom, to: triggerTo }),
  assumptions: [
    { id: 'requests', value: baseRequests, basis: 'source' },
    { id: 'trigger', value: triggerTo - triggerFrom, basis: 'assumption' },
    { id: 'failing-share', value: failingShare * 100, basis: 'assumption' },
    { id: 'lookups', value: lookupsPerRequest, basis: 'assumption' },
    { id: 'lookups-per-failure', value: lookupsPerFailure, basis: 'assumption' },
    { id: 'asked-again', value: askedAgain, basis: 'assumption' },
    { id: 'memory-per-query', value: queriesPerMi, basis: 'assumption' },
    { id: 'back-off', value: 300, basis: 'source' },
    { id: 'repair-blind', value: repairBlind, basis: 'source' },
    { id: 'repair-seen', value: repairSeen, basis: 'assumption' },
    { id: 'repaired-limit', value: repairedLimit, basis: 'source' },
    { id: 'busy-nodes', value: busyNodes, basis: 'assumption' },
    { id: 'resolvers', value: resolversOfBusyNodes, basis: 'assumption' },
    { id: 'resolver-limit', value: resolverLimit, basis: 'assumption' },
  ],
};

const asksLess = (knobs: Set) =>
  knobs['queries-per-lookup'] < asItWas['queries-per-lookup'] ||
  knobs['cached-lookups'] > asItWas['cached-lookups'] ||
  knobs['retry-chance'] < asItWas['retry-chance'];

const isPerNode = (knobs: Set) => knobs['resolver-per-node'] === 1;
const isSeen = (knobs: Set) => knobs['outside-monitoring'] === 1;
const limitOf = ({ repaired }: State, knobs: Set) =>
  Math.max(knobs['memory-limit'], repaired === undefined ? 0 : repairedLimit);

/** Nobody repairs what is up again. */
function repair(state: State, minute: number, knobs: Set): State {
  const { up, firstKill, repaired, taken } = state;
  if (taken || up || firstKill === undefined || repaired !== undefined) return state;
  const patience = isSeen(knobs) ? repairSeen : repairBlind;
  return minute - firstKill < patience ? state : { ...state, repaired: minute };
}

function load(state: State, minute: number, knobs: Set): State {
  const { up } = state;
  const triggered = minute >= triggerFrom && minute < triggerTo;
  const requests = baseRequests + (knobs['retry-chance'] / 100) * state.failed;
  const share = up ? (triggered ? failingShare : 0) : 1;
  const failed = Math.min(requests * share, 3 * baseRequests);
  const reconnects = triggered && up ? failed * lookupsPerFailure : 0;
  const lookups = (requests * lookupsPerRequest + reconnects) * (1 - knobs['cached-lookups'] / 100);
  const qps = lookups * knobs['queries-per-lookup'] * (up ? 1 : askedAgain);
  const servers = isPerNode(knobs) ? resolversOfBusyNodes : 2;
  return { ...state, triggered, requests, failed, qps, memory: restingMemory + qps / servers / queriesPerMi };
}

function restart(state: State, minute: number, knobs: Set): State {
  const { up, memory, kills } = state;
  const tooMuch = memory > limitOf(state, knobs);
  if (up && !tooMuch) return state;
  if (up) return tally({ ...state, up: false, ...killed(state, minute) }, minute);
  const wait = state.wait - tick;
  if (wait > 1e-9) return tally({ ...state, wait }, minute);
  if (!tooMuch) return { ...state, up: true, wait: 0 };
  return tally({ ...state, kills: kills + 1, wait: restMinutes(kills + 1) }, minute);
}

function killed({ kills, firstKill }: State, minute: number) {
  return { kills: kills + 1, wait: restMinutes(kills + 1), firstKill: firstKill ?? minute };
}

function tally(state: State, minute: number): State {
  return { ...state, downTicks: state.downTicks + 1, lastDown: minute };
}

function healths(state: State, knobs: Set): ReturnType<Model<State, KnobId>['view']>['health'] {
  const { up, triggered, firstKill, repaired } = state;
  const seen = isSeen(knobs);
  const strain = up && state.memory > 0.8 * limitOf(state, knobs);
  const cut = !up && !isPerNode(knobs);
  return {
    'minor-service': triggered ? 'failing' : 'healthy',
    visitors: up ? (triggered ? 'strained' : 'healthy') : 'failing',
    aggregation: up ? (triggered ? 'strained' : 'healthy') : 'down',
    coredns: up ? (strain ? 'strained' : 'healthy') : 'down',
    'other-services': cut ? 'failing' : 'healthy',
    monitoring: cut && !seen ? 'down' : 'healthy',
    'kubernetes-on-call': firstKill !== undefined && repaired === undefined && cut && !seen ? 'unknown' : 'healthy',
    'aggregation-on-call': 'healthy',
  };
}
