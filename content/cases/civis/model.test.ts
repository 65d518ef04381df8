import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySetting } from '@/lib/model/any-setting.fixture';
import { incidentKnobs, knobsWithLesson } from '@/lib/model/knobs';
import type { AnyModel, Knobs } from '@/lib/model/model';
import { run } from '@/lib/model/run';
import { model } from './model';

const civis: AnyModel = model;
const incident = incidentKnobs(civis);
const figures = (knobs: Knobs) => run(civis, { ...incident, ...knobs }, 7).figures;

test('with the incident’s values the cluster breaks at 176 nodes and is down for 73 minutes', () => {
  expect(figures({})).toMatchObject({ peak: 445, down: 73, slow: 1, breaksAt: 176, restarts: 14, refused: 75 });
});

test('at the old 80 nodes nothing is the matter', () => {
  expect(figures({ 'peak-nodes': 80 })).toMatchObject({ peak: 27, down: 0, restarts: 0 });
});

test.for([
  [{}, 165],
  [{ polling: 0 }, 277],
  [{ cores: 16 }, 478],
  [{ cores: 16, polling: 0 }, 802],
  [{ cores: 16, masters: 5 }, 619],
] as const)('with %o the limit lies at %i nodes', ([knobs, limit]) => {
  expect(figures(knobs).limit).toBe(limit);
});

test('bigger masters carry 290 nodes and break again near 500', () => {
  expect(figures(knobsWithLesson(civis, incident, 'plan-for-steering'))).toMatchObject({ down: 0, peak: 37 });
  expect(figures({ cores: 16, 'peak-nodes': 500 })).toMatchObject({ down: 47, breaksAt: 488, restarts: 9 });
});

test('with one asking for all, 700 nodes fit on big masters; on the old masters 290 just do not', () => {
  expect(figures({ cores: 16, polling: 0, 'peak-nodes': 700 })).toMatchObject({ down: 0, peak: 76 });
  expect(figures(knobsWithLesson(civis, incident, 'let-one-ask-for-all'))).toMatchObject({ down: 64, breaksAt: 284 });
});

test('one node’s answer grows in a straight line with the cluster, and stays flat with the buffer', () => {
  const peaks = fc.integer({ min: 8, max: 48 }).map((tens) => tens * 10);
  fc.assert(
    fc.property(peaks, (peak) => {
      const answer = (nodes: number, polling: number) => {
        const { moments } = run(civis, { ...incident, 'peak-nodes': nodes, polling, cores: 16 }, 7);
        return moments.at(-1)?.stocks.answer ?? Number.NaN;
      };
      expect(answer(peak * 2, 1)).toBeCloseTo(2 * answer(peak, 1), 2);
      expect(answer(peak * 2, 0)).toBe(answer(peak, 0));
    }),
    { numRuns: 20 },
  );
});

test('API servers that cope while etcd and the scheduler starve are no cluster at ease', () => {
  const knobs = { ...incident, cores: 4, masters: 5 };
  const { outcome, figures: ended } = run(civis, knobs, 7);
  expect(ended).toMatchObject({ down: 0, slow: 0, starved: 64 });
  expect(outcome).toBe('starved');
  expect(civis.goals.find(({ id }) => id === 'carry-290')?.reached(ended, knobs)).toBe(false);
});

test('a wider gate refuses less and changes nothing else', () => {
  expect(figures(knobsWithLesson(civis, incident, 'widen-the-gate'))).toEqual({ ...figures({}), refused: 74 });
});

test('room kept free saves etcd and the scheduler, not the API', () => {
  const { starved, down = 0 } = figures(knobsWithLesson(civis, incident, 'keep-room-for-the-rest'));
  expect(starved).toBe(0);
  expect(down).toBeGreaterThan(60);
});

test.for([
  ['cores', 'limit'],
  ['masters', 'limit'],
] as const)('from any setting, more %s never lower the limit', ([knob, figure]) => {
  const spec = civis.knobs.find(({ id }) => id === knob);
  fc.assert(
    fc.property(anySetting(civis), ({ knobs }) => {
      const more = { ...knobs, [knob]: Math.min(spec?.max ?? 0, (knobs[knob] ?? 0) + (spec?.step ?? 0)) };
      expect(figures(more)[figure]).toBeGreaterThanOrEqual(figures(knobs)[figure] ?? 0);
    }),
  );
});

test('from any setting, more nodes never shorten the time that it is down', () => {
  fc.assert(
    fc.property(anySetting(civis), ({ knobs }) => {
      const peak = knobs['peak-nodes'] ?? 0;
      const fewer = figures({ ...knobs, 'peak-nodes': Math.max(80, peak - 10) });
      expect(figures(knobs).down).toBeGreaterThanOrEqual(fewer.down ?? 0);
    }),
  );
});
