import { fill } from '@/lib/fill';
import type { OnCallMaterial } from './material';
import { type OnCallUi, timeInWords } from './on-call-words';
import { type Effect, helped, madeItWorse } from './played-effect';
import type { Report, Toll, WithLesson } from './report';
import type { MeasureName } from './schema';

/** A row of the table of minutes, in words. */
export type MeasureRow = { id: MeasureName; name: string; you: string; model: string; source: string };

/** Whether it was over when the play was closed. */
export function verdictOf({ closedTooEarly, yours, paged }: Report, words: OnCallUi): string {
  const { early, earlyThen, fine } = words.report;
  if (!closedTooEarly) return fine;
  if (yours.recovered === undefined) return early;
  return fill(earlyThen, { time: timeInWords(yours.recovered - paged, words) });
}

/** Minutes to detect, to understand and to repair, and of impact: yours, the model's own, and what a source gives. */
export function measureRowsOf(
  report: Report,
  asItWent: Toll | undefined,
  material: OnCallMaterial,
  words: OnCallUi,
): MeasureRow[] {
  const { report: said } = words;
  const time = (minutes: number | undefined) => (minutes === undefined ? said.never : timeInWords(minutes, words));
  const repaired = ({ recovered }: Toll) =>
    recovered === undefined ? undefined : Math.max(0, recovered - report.paged);
  const row = (id: MeasureName, you: string, model: string): MeasureRow => ({
    ...{ id, you, model, name: fill(said.measure[id], { impact: material.impact }) },
    source: material.measures[id] ?? said.noSource,
  });
  return [
    row('detect', time(report.detected), said.notModel),
    row('understand', time(report.understood), said.notModel),
    row('repair', time(repaired(report.yours)), asItWent ? time(repaired(asItWent)) : '…'),
    row('impact', time(report.yours.impact), asItWent ? time(asItWent.impact) : '…'),
  ];
}

/** What something that was done cost or saved, or that it came when all was well already. */
export function effectLine(
  effect: Effect,
  { paged, yours: { recovered = Number.POSITIVE_INFINITY } }: Pick<Report, 'paged' | 'yours'>,
  material: OnCallMaterial,
  words: OnCallUi,
): string {
  const { worse, better, late, same2 } = words.report;
  const none = effect.minute >= recovered ? late : same2;
  return fill(madeItWorse(effect) ? worse : helped(effect) ? better : none, {
    action: material.actions[effect.action]?.name ?? effect.action,
    time: timeInWords(effect.minute - paged, words),
    cost: timeInWords(Math.abs(effect.cost), words),
  });
}

/** The lesson that would have changed most, if any would have. */
export function mostLine(
  most: WithLesson | undefined,
  { yours }: Report,
  material: OnCallMaterial,
  words: OnCallUi,
): string {
  const saved = most ? Math.round(yours.impact) - Math.round(most.impact) : 0;
  if (!most || saved <= 0) return words.report.noMost;
  return fill(words.report.most, {
    lesson: material.lessons[most.lesson] ?? most.lesson,
    saved: timeInWords(saved, words),
  });
}
