import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { models as modelsBySlug } from '@/lib/content/read/models';
import { anySetting, anyValue } from './any-setting.fixture';
import { seededChance } from './chance';
import { defaultSeed, incidentKnobs, knobsWithLesson, settle } from './knobs';
import type { AnyModel } from './model';
import { beginRun, continueRun, finishRun, intervene, run, takeOver } from './run';
import { runDigests } from './run-digests.fixture';

const models = [...modelsBySlug];

test.for(models)(
  '%s: without interventions a run is what it was before there were any, to the byte',
  ([slug, model]) => {
    const incident = incidentKnobs(model);
    const draw = seededChance(29);
    const drawn = Array.from({ length: 40 }, () =>
      Object.fromEntries(model.knobs.map((knob) => [knob.id, settle(knob, knob.min + draw() * (knob.max - knob.min))])),
    );
    const lessons = Object.keys(model.lessons).map((lesson) => knobsWithLesson(model, incident, lesson));
    const hash = createHash('sha256');
    for (const [at, knobs] of [incident, ...lessons, ...drawn].entries())
      hash.update(JSON.stringify(run(model, knobs, defaultSeed + at)));
    expect(hash.digest('hex').slice(0, 16)).toBe(runDigests[slug]);
  },
);

test.for(models)('%s: a run that is taken up again gives what it gives in one go', ([, model]) => {
  const end = model.tick * model.ticks;
  fc.assert(
    fc.property(anySetting(model), fc.array(fc.double({ min: 0, max: end, noNaN: true })), ({ knobs, seed }, stops) => {
      const paused = stops.reduce((under, stop) => continueRun(model, under, stop), beginRun(model, knobs, seed));
      expect(JSON.stringify(finishRun(model, paused))).toBe(JSON.stringify(run(model, knobs, seed)));
    }),
    { numRuns: 4 },
  );
});

test.for(models)(
  '%s: whatever is done at whatever minute, every number stays finite and nought or more',
  ([, model]) => {
    fc.assert(
      fc.property(fc.array(anyIntervention(model), { maxLength: 6 }), fc.boolean(), (interventions, isTaken) => {
        const begun = beginRun(model, incidentKnobs(model), defaultSeed);
        const inOrder = [...interventions].sort((a, b) => a.minute - b.minute);
        const taken = isTaken ? takeOver(model, begun) : begun;
        const { moments, figures, outcome } = finishRun(
          model,
          inOrder.reduce((under, each) => intervene(model, under, each), taken),
        );
        const numbers = [...moments.flatMap(({ stocks, levels }) => [stocks, levels]), figures].flatMap(Object.values);
        expect(numbers.filter((number) => !(Number.isFinite(number) && number >= 0))).toEqual([]);
        expect(model.outcomes).toContain(outcome);
      }),
      { numRuns: 12 },
    );
  },
);

test.for(models)('%s: what is done at a minute changes nothing of the minutes before', ([, model]) => {
  const incident = incidentKnobs(model);
  const { moments } = run(model, incident, defaultSeed);
  fc.assert(
    fc.property(anyIntervention(model), (intervention) => {
      const changed = run(model, incident, defaultSeed, [intervention]);
      const before = (each: { minute: number }) => each.minute < intervention.minute;
      expect(changed.moments.filter(before)).toEqual(moments.filter(before));
    }),
    { numRuns: 8 },
  );
});

test.for(models)('%s: a knob turned at the start is a run with that knob', ([, model]) => {
  fc.assert(
    fc.property(anySetting(model), ({ knobs, seed }) => {
      const turned = run(model, incidentKnobs(model), seed, [{ minute: 0, knobs }]);
      expect(turned.moments).toHaveLength(run(model, knobs, seed).moments.length);
      if (!model.chance) expect(turned).toEqual(run(model, knobs, seed));
    }),
    { numRuns: 4 },
  );
});

/** Chance draws the clusters of Target at the start, so there a knob turned then counts as a move. */
function anyIntervention(model: AnyModel) {
  const end = model.tick * model.ticks;
  const minute = fc.integer({ min: 0, max: Math.floor(end) });
  const knobs = fc.constantFrom(...model.knobs).chain((knob) => anyValue(knob).map((value) => ({ [knob.id]: value })));
  const action = fc.constantFrom(...Object.keys(model.actions));
  return fc.oneof(fc.record({ minute, knobs }), fc.record({ minute, action }));
}
