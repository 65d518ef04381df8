import type { Model } from '@/lib/model/model';

type KnobId = 'retries' | 'report';

/** Questions in one minute: what could not be answered, and the most that ever could not. */
type State = { asked: number; unanswered: number; most: number; minutesBad: number };

const capacity = 100;
const pages = 60;
const reportFrom = 5;
const reportTo = 20;

/** ORGANISATION: unanswered questions come again, until they alone are more than the service can answer. */
export const model: Model<State, KnobId> = {
  tick: 1,
  ticks: 45,
  every: 1,
  chance: false,
  knobs: [
    {
      id: 'retries',
      kind: 'range',
      min: 0,
      max: 5,
      step: 1,
      incident: 3,
      basis: 'source',
      trial: { value: 1, basis: 'assumption' },
    },
    {
      id: 'report',
      kind: 'range',
      min: 0,
      max: 100,
      step: 10,
      incident: 60,
      basis: 'assumption',
      trial: { value: 30, basis: 'assumption' },
    },
  ],
  stocks: [{ id: 'questions', limit: () => capacity }],
  start: () => ({ asked: pages, unanswered: 0, most: 0, minutesBad: 0 }),
  step: (state, minute, knobs) => {
    const report = minute >= reportFrom && minute < reportTo ? knobs.report : 0;
    const asked = pages + report + Math.min(state.unanswered, pages) * knobs.retries;
    const unanswered = Math.max(0, asked - capacity);
    return {
      asked,
      unanswered,
      most: Math.max(state.most, unanswered),
      minutesBad: state.minutesBad + (unanswered > 0 ? 1 : 0),
    };
  },
  actions: {},
  view: ({ asked, unanswered }) => ({
    health: {
      visitors: unanswered >= pages ? 'failing' : 'healthy',
      shop: unanswered >= pages ? 'failing' : unanswered > 0 ? 'strained' : 'healthy',
      'stock-service': unanswered >= pages ? 'down' : unanswered > 0 ? 'strained' : 'healthy',
      'nightly-report': 'healthy',
    },
    levels: { 'stock-service': Math.min(1.5, asked / capacity) },
    stocks: { questions: asked },
  }),
  figures: ({ most, minutesBad, unanswered }) => ({ most, minutes: minutesBad, unanswered }),
  outcomes: ['calm', 'recovered', 'stuck'],
  outcome: ({ most, unanswered }) => (most === 0 ? 'calm' : unanswered === 0 ? 'recovered' : 'stuck'),
  goals: [
    { id: 'recover', reached: ({ most = 0, unanswered }, knobs) => most > 0 && unanswered === 0 && knobs.report >= 60 },
    { id: 'unnoticed', reached: ({ most }, knobs) => most === 0 && knobs.retries >= 3 },
  ],
  lessons: { 'wait-longer-each-time': { retries: 1 } },
  first: 'wait-longer-each-time',
  trigger: () => ({ from: reportFrom, to: reportTo }),
  assumptions: [
    { id: 'capacity', value: capacity, basis: 'assumption' },
    { id: 'pages', value: pages, basis: 'assumption' },
  ],
};
