import fc from 'fast-check';
import { expect, test } from 'vitest';
import { models as modelsBySlug } from '@/lib/content/read/models';
import { anySetting } from './any-setting.fixture';
import { defaultSeed, incidentKnobs, knobsWithLesson, settle } from './knobs';
import { momentAtMinute, run } from './run';
import { reachedNow } from './simulator-reducer';

const models = [...modelsBySlug];

test.for(models)('%s: the same knobs and seed give the same run, to the byte', ([, model]) => {
  fc.assert(
    fc.property(anySetting(model), ({ knobs, seed }) => {
      expect(JSON.stringify(run(model, knobs, seed))).toBe(JSON.stringify(run(model, knobs, seed)));
    }),
    { numRuns: 4 },
  );
});

test.for(models)(
  '%s: wherever the knobs stand, every stock and figure is a finite number of nought or more',
  ([, model]) => {
    fc.assert(
      fc.property(anySetting(model), ({ knobs, seed }) => {
        const { moments, figures, outcome } = run(model, knobs, seed);
        const numbers = [...moments.flatMap(({ stocks, levels }) => [stocks, levels]), figures].flatMap(Object.values);
        expect(numbers.filter((number) => !(Number.isFinite(number) && number >= 0))).toEqual([]);
        expect(model.outcomes).toContain(outcome);
      }),
      { numRuns: 8 },
    );
  },
);

test.for(models)(
  '%s: knobs start within their range, and lessons set only its own knobs, within theirs',
  ([, model]) => {
    for (const { min, max, incident, trial } of model.knobs) {
      expect([min, incident, trial.value, max]).toEqual(
        [min, incident, trial.value, max].map((value) => Math.min(Math.max(value, min), max)),
      );
    }
    for (const lesson of Object.values(model.lessons))
      for (const [id, value = Number.NaN] of Object.entries(lesson)) {
        const knob = model.knobs.find((each) => each.id === id);
        expect(value).toBeGreaterThanOrEqual(knob?.min ?? Number.NaN);
        expect(value).toBeLessThanOrEqual(knob?.max ?? Number.NaN);
      }
  },
);

test.for(models.filter(([, { chance }]) => !chance))('%s: without chance a seed changes nothing', ([, model]) => {
  const knobs = incidentKnobs(model);
  expect(run(model, knobs, 1)).toEqual(run(model, knobs, 2));
});

test.for(models)('%s: before the first moment the first is shown, after the last the last', ([, model]) => {
  const finished = run(model, incidentKnobs(model), 7);
  expect(momentAtMinute(finished, -1)).toBe(finished.moments[0]);
  expect(momentAtMinute(finished, 1e9)).toBe(finished.moments.at(-1));
});

test.for(models)('%s: the lesson to try first is one it knows, and the trigger lies within the run', ([, model]) => {
  expect(Object.keys(model.lessons)).toContain(model.first);
  fc.assert(
    fc.property(anySetting(model), ({ knobs }) => {
      const { from, to } = model.trigger?.(knobs) ?? { from: 0, to: 0 };
      expect([0, from, to, model.tick * model.ticks]).toEqual(
        [0, from, to, model.tick * model.ticks].sort((a, b) => a - b),
      );
    }),
  );
});

test.for(models)('%s: every goal is one knob away from the outage, from a lesson or from two', ([, model]) => {
  const incident = incidentKnobs(model);
  const lessons = Object.keys(model.lessons);
  const ones = lessons.map((lesson) => knobsWithLesson(model, incident, lesson));
  const starts = [
    incident,
    ...ones,
    ...ones.flatMap((one) => lessons.map((lesson) => knobsWithLesson(model, one, lesson))),
  ];
  const turns = model.knobs.flatMap((knob) => {
    const tenths = Array.from({ length: 11 }, (_, tenth) => knob.min + ((knob.max - knob.min) * tenth) / 10);
    const values = [knob.incident - knob.step, knob.incident + knob.step, ...tenths];
    return values.map((value) => [knob.id, settle(knob, value)]);
  });
  const settings = starts.flatMap((start) => turns.map(([id, value]) => ({ ...start, [String(id)]: Number(value) })));
  const open = new Set(model.goals.map(({ id }) => id));
  for (const knobs of settings) {
    if (open.size === 0) break;
    const { figures } = run(model, knobs, defaultSeed);
    for (const { id, reached } of model.goals) if (reached(figures, knobs)) open.delete(id);
  }
  expect([...open]).toEqual([]);
});

test.for(models)('%s: the outage itself reaches no goal, whatever chance does', ([, model]) => {
  const knobs = incidentKnobs(model);
  for (const seed of [1, defaultSeed, 81])
    expect(reachedNow(model, { run: run(model, knobs, seed), knobs })).toEqual([]);
});

test.for(models)('%s: what to try first reaches a goal', ([, model]) => {
  const knobs = knobsWithLesson(model, incidentKnobs(model), model.first);
  expect(reachedNow(model, { run: run(model, knobs, defaultSeed), knobs })).not.toEqual([]);
});
