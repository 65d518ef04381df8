import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incidentKnobs, knobsWithLesson } from '@/lib/model/knobs';
import type { AnyModel, Knobs } from '@/lib/model/model';
import { beginRun, continueRun, intervene, run, takeOver, viewNow } from '@/lib/model/run';
import { model } from './model';

const nre: AnyModel = model;
const incident = incidentKnobs(nre);
const figures = (knobs: Knobs) => run(nre, { ...incident, ...knobs }, 7).figures;

test('with the incident’s values etcd lives 85 seconds at a time and the API is gone for 12.4 of 20 hours', () => {
  expect(figures({})).toEqual({ secondsUp: 85, restarts: 152, available: 37.9, lost: 12.4, noticed: 660, fixed: 960 });
});

test('after each start etcd is stopped `delay + (threshold − 1) × period` seconds later', () => {
  const threshold = fc.integer({ min: 1, max: 100 });
  const period = fc.integer({ min: 1, max: 12 }).map((steps) => steps * 5);
  fc.assert(
    fc.property(threshold, period, (failures, seconds) => {
      const { secondsUp } = figures({ 'failure-threshold': failures, 'probe-period': seconds });
      expect(secondsUp).toBe(15 + (failures - 1) * seconds);
    }),
    { numRuns: 20 },
  );
});

test('three masters with the same check are down as often as one', () => {
  expect(figures({ masters: 3 })).toMatchObject({ secondsUp: 85, restarts: 152, available: 37.9 });
});

test('a check that leaves a healthy etcd alone stops nothing', () => {
  expect(figures(knobsWithLesson(nre, incident, 'probe-what-a-restart-cures'))).toMatchObject({
    restarts: 0,
    available: 100,
  });
});

test('an alert on restarts shortens the outage to four hours, and does not prevent it', () => {
  expect(figures(knobsWithLesson(nre, incident, 'let-restarts-ring-a-bell'))).toMatchObject({
    restarts: 51,
    available: 80.2,
    lost: 4,
    noticed: 9,
    fixed: 309,
  });
});

test('with the alert, kept logs and no rebuild it is over in a hundred minutes', () => {
  expect(figures({ 'restart-alert': 1, 'logs-kept': 1, rebuild: 0 })).toMatchObject({
    restarts: 19,
    available: 94,
    fixed: 99,
  });
});

test('skipping the rebuild, or a threshold ten times as high, leaves the loop in place', () => {
  expect(figures({ rebuild: 0 })).toMatchObject({ restarts: 148, available: 39.6 });
  expect(figures({ 'failure-threshold': 80 })).toMatchObject({ secondsUp: 805, restarts: 68, available: 97.1 });
});

test('logs kept and no rebuild shorten the search, and leave the loop unseen till the morning', () => {
  expect(figures(knobsWithLesson(nre, incident, 'save-the-evidence-first'))).toMatchObject({
    noticed: 660,
    fixed: 750,
  });
});

test('once repaired learners are well at every minute, also between two moments of the chart', () => {
  const begun = takeOver(nre, continueRun(nre, beginRun(nre, incident, 7), 690));
  const repaired = intervene(nre, begun, { minute: 690, action: 'remove-probe' });
  const minutes = Array.from({ length: 30 }, (_, at) => 701 + at);
  const healths = minutes.map((minute) => viewNow(nre, continueRun(nre, repaired, minute)).health.learners);
  expect(healths.filter((health) => health !== 'healthy')).toEqual([]);
});
