import type { Model } from '@/lib/model/model';

type KnobId =
  | 'broken-probe'
  | 'failure-threshold'
  | 'probe-period'
  | 'masters'
  | 'restart-alert'
  | 'logs-kept'
  | 'rebuild';

/** One etcd: seconds since its start, seconds until the next, and how far the back-off has grown. */
type Member = { up: boolean; since: number; wait: number; backOff: number; restarts: number };

type State = {
  members: Member[];
  available: number;
  /** Seconds with a working API in each of the last minutes, the newest last. */
  recent: number[];
  noticed: number | undefined;
  rebuild: { from: number; to: number } | undefined;
  fixed: number | undefined;
  secondsUp: number;
  isBroken: boolean;
  isRebuilding: boolean;
  /** Nobody of that day repairs. */
  taken: boolean;
  /** The restarts up to the last time that the cluster was built. */
  counted: number;
};

const minutes = 1200;
const every = 5;
const initialDelay = 15;
const startTakes = 3;
const stagger = 37;
const backOff = [0, 10, 20, 40, 80, 160, 300];
const backOffResets = 600;
const noticedBlind = 660;
const alertAt = 5;
const firstAttempt = 30;
const rebuildTakes = 30;
const diagnosisWithoutLogs = 240;
const diagnosisWithLogs = 60;

/** NRE Labs: a check that always fails has a healthy etcd stopped time after time. */
export const model: Model<State, KnobId> = {
  tick: 1,
  ticks: minutes,
  every,
  chance: false,
  knobs: [
    {
      id: 'broken-probe',
      kind: 'switch',
      min: 0,
      max: 1,
      step: 1,
      incident: 1,
      basis: 'source',
      trial: { value: 0, basis: 'source' },
    },
    {
      id: 'failure-threshold',
      kind: 'range',
      min: 1,
      max: 100,
      step: 1,
      incident: 8,
      basis: 'source',
      trial: { value: 80, basis: 'assumption' },
    },
    {
      id: 'probe-period',
      kind: 'range',
      min: 5,
      max: 60,
      step: 5,
      incident: 10,
      basis: 'source',
      trial: { value: 60, basis: 'assumption' },
    },
    {
      id: 'masters',
      kind: 'range',
      min: 1,
      max: 3,
      step: 2,
      incident: 1,
      basis: 'source',
      trial: { value: 3, basis: 'assumption' },
    },
    {
      id: 'restart-alert',
      kind: 'switch',
      min: 0,
      max: 1,
      step: 1,
      incident: 0,
      basis: 'source',
      trial: { value: 1, basis: 'assumption' },
    },
    {
      id: 'logs-kept',
      kind: 'switch',
      min: 0,
      max: 1,
      step: 1,
      incident: 0,
      basis: 'source',
      trial: { value: 1, basis: 'source' },
    },
    {
      id: 'rebuild',
      kind: 'switch',
      min: 0,
      max: 1,
      step: 1,
      incident: 1,
      basis: 'source',
      trial: { value: 0, basis: 'source' },
    },
  ],
  stocks: [{ id: 'api' }, { id: 'restarts', limit: (knobs) => (knobs['restart-alert'] === 1 ? alertAt : undefined) }],
  start: (knobs) => ({
    members: Array.from({ length: knobs.masters }, (_, at) => newMember(at * stagger)),
    available: 0,
    recent: [],
    noticed: undefined,
    rebuild: undefined,
    fixed: undefined,
    secondsUp: 0,
    isBroken: false,
    isRebuilding: false,
    taken: false,
    counted: 0,
  }),
  step(state, minute, knobs) {
    const draft = { ...state, members: membersOf(state, knobs) };
    for (let second = minute * 60; second < minute * 60 + 60; second++) oneSecond(draft, second, knobs);
    draft.recent = [...state.recent, draft.available - state.available].slice(-every);
    return draft;
  },
  takeOver: (state, minute) => ({
    ...state,
    noticed: state.noticed ?? minute,
    rebuild: undefined,
    fixed: undefined,
    taken: true,
  }),
  actions: {
    'restart-kubelet': {
      apply: (state) => ({
        ...state,
        members: state.members.map((member) => ({ ...member, up: false, wait: 0, backOff: 0 })),
      }),
    },
    rebuild: {
      apply: (state, minute) => ({
        ...state,
        rebuild: { from: minute, to: minute + rebuildTakes },
        counted: restartsOf(state),
      }),
    },
    'remove-probe': { apply: (state, minute) => ({ ...state, fixed: state.fixed ?? minute }) },
  },
  view: (state) => ({
    health: healths(state),
    levels: {},
    stocks: {
      api: Math.round(reachable(state) * 100),
      restarts: restartsOf(state) - state.counted,
    },
  }),
  figures: (state) => ({
    secondsUp: state.secondsUp,
    restarts: restartsOf(state),
    available: Math.round((state.available / minutes / 60) * 1000) / 10,
    lost: Math.round(((minutes * 60 - state.available) / 3600) * 10) / 10,
    noticed: Math.round(state.noticed ?? 0),
    fixed: Math.round(Math.min(state.fixed ?? 0, minutes)),
  }),
  outcomes: ['calm', 'loop'],
  outcome: ({ restarts }) => (restarts === 0 ? 'calm' : 'loop'),
  goals: [
    { id: 'noticed-at-once', reached: ({ noticed = 0 }) => noticed > 0 && noticed <= 15 },
    { id: 'no-restarts', reached: ({ restarts }) => restarts === 0 },
    { id: 'more-masters', reached: ({ available = 100 }, knobs) => knobs.masters === 3 && available < 50 },
    { id: 'within-two-hours', reached: ({ lost = 0 }, knobs) => knobs['broken-probe'] === 1 && lost < 2 },
  ],
  lessons: {
    'probe-what-a-restart-cures': { 'broken-probe': 0 },
    'let-restarts-ring-a-bell': { 'restart-alert': 1 },
    'save-the-evidence-first': { 'logs-kept': 1, rebuild: 0 },
  },
  first: 'let-restarts-ring-a-bell',
  assumptions: [
    { id: 'initial-delay', value: initialDelay, basis: 'source' },
    { id: 'start-takes', value: startTakes, basis: 'assumption' },
    { id: 'back-off', value: 300, basis: 'source' },
    { id: 'back-off-resets', value: backOffResets / 60, basis: 'source' },
    { id: 'stagger', value: stagger, basis: 'assumption' },
    { id: 'noticed-blind', value: noticedBlind / 60, basis: 'source' },
    { id: 'alert-at', value: alertAt, basis: 'assumption' },
    { id: 'first-attempt', value: firstAttempt, basis: 'assumption' },
    { id: 'rebuild-takes', value: rebuildTakes, basis: 'source' },
    { id: 'without-logs', value: diagnosisWithoutLogs / 60, basis: 'assumption' },
    { id: 'with-logs', value: diagnosisWithLogs, basis: 'assumption' },
  ],
};

/** The members for a step to change; more or fewer of them when the knob was turned. */
function membersOf({ members }: State, { masters }: Record<KnobId, number>): Member[] {
  return Array.from({ length: masters }, (_, at) => ({ ...(members[at] ?? newMember(at * stagger)) }));
}

function newMember(wait: number): Member {
  return { up: false, since: 0, wait, backOff: 0, restarts: 0 };
}

function restartsOf({ members }: State): number {
  let most = 0;
  for (const { restarts } of members) most = Math.max(most, restarts);
  return most;
}

/** A second in the life of all members; `state` is the step's own copy. */
function oneSecond(state: State, second: number, knobs: Record<KnobId, number>): void {
  const minute = second / 60;
  const patience = initialDelay + (knobs['failure-threshold'] - 1) * knobs['probe-period'];
  state.isBroken = knobs['broken-probe'] === 1 && minute < (state.fixed ?? Number.POSITIVE_INFINITY);
  state.isRebuilding = state.rebuild !== undefined && minute >= state.rebuild.from && minute < state.rebuild.to;
  let up = 0;
  for (const member of state.members) {
    live(member, second, state, patience);
    if (member.up) up++;
  }
  if (up > state.members.length / 2) state.available++;
  if (state.noticed === undefined && !state.taken) notice(state, minute, knobs);
}

function live(member: Member, second: number, state: State, patience: number): void {
  if (state.isRebuilding) {
    member.up = false;
    member.wait = 0;
    member.backOff = 0;
  } else if (!member.up) {
    member.wait -= 1;
    if (member.wait >= 0) return;
    member.up = true;
    member.since = second;
  } else if (state.isBroken && second - member.since >= patience) {
    if (state.secondsUp === 0) state.secondsUp = second - member.since;
    member.up = false;
    member.wait = startTakes + (backOff[Math.min(member.backOff, backOff.length - 1)] ?? 0);
    member.backOff++;
    member.restarts++;
  } else if (second - member.since >= backOffResets) {
    member.backOff = 0;
  }
}

function notice(state: State, minute: number, knobs: Record<KnobId, number>): void {
  const restarts = restartsOf(state);
  const sees = knobs['restart-alert'] === 1 ? restarts >= alertAt : restarts > 0 && minute >= noticedBlind;
  if (!sees) return;
  const tried = minute + firstAttempt;
  const rebuilds = knobs.rebuild === 1;
  state.noticed = minute;
  if (rebuilds) state.rebuild = { from: tried, to: tried + rebuildTakes };
  const diagnosis = knobs['logs-kept'] === 1 ? diagnosisWithLogs : diagnosisWithoutLogs;
  state.fixed = tried + (rebuilds ? rebuildTakes : 0) + diagnosis;
}

/** The share of the last minutes in which the API worked. */
const reachable = ({ recent }: State) => recent.reduce((sum, seconds) => sum + seconds, 0) / (every * 60);

function healths(state: State): ReturnType<Model<State, KnobId>['view']>['health'] {
  const { isBroken, isRebuilding, noticed, members } = state;
  const up = members.filter((member) => member.up).length > members.length / 2;
  const now = isRebuilding || !up ? 'down' : isBroken ? 'failing' : 'healthy';
  const blind = isBroken && noticed === undefined && restartsOf(state) > 0;
  return {
    learners: reachable(state) < 0.9 ? 'failing' : 'healthy',
    engineer: 'healthy',
    statistics: blind ? 'unknown' : 'healthy',
    'lesson-platform': now,
    automation: 'healthy',
    'api-server': now,
    kubelet: isRebuilding ? 'down' : 'healthy',
    probe: isRebuilding ? 'down' : isBroken ? 'failing' : 'healthy',
    etcd: now,
  };
}
