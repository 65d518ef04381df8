import type { Layout } from '@/lib/cascade/layout';
import type { DrawnCascade } from '@/lib/cascade/moment';
import { type Locale, sourceLocale } from '@/lib/languages/locale';
import { reveal } from '@/lib/quiz/obfuscate';
import type { AskedQuestion, Solution } from '@/lib/quiz/quiz';
import { points } from '@/lib/quiz/score';
import { type AskedOf, type QuestionType, questionTypes } from '@/lib/quiz/types/question-types';
import type { Material, RoomQuestion } from '@/lib/session/material';
import type { OpenQuestion, RoomAsked } from './live-view';

/** All that a server needs to run sessions on one case, in every language; it holds the answers. */
export type LiveCase = { slug: string; told: Record<Locale, LiveTold> };

/** Edges of the cascade by number, see `numberEdges`. */
export type LiveTold = { material: Material; quiz: AskedQuestion[]; cascade: DrawnCascade; layout: Layout };

/** A question of the case; no two of its decisions, predictions and quiz questions share an id. */
export type Named = { kind: OpenQuestion['kind']; of: string };

export function quizQuestion({ quiz }: LiveTold, of: string): AskedQuestion | undefined {
  return quiz.find(({ id }) => id === of);
}

export function roomQuestion({ material }: LiveTold, { kind, of }: Named): RoomQuestion | undefined {
  return (kind === 'decide' ? material.decisions : material.predictions)[of];
}

/** Whether `chosen` can be an answer to the question, and says something. */
export function isAnswerTo(live: LiveCase, named: Named, chosen: readonly string[]): boolean {
  const told = live.told[sourceLocale];
  if (named.kind !== 'quiz') {
    const asked = roomQuestion(told, named);
    return chosen.length === 1 && asked?.options.some(({ id }) => id === chosen[0]) === true;
  }
  const question = quizQuestion(told, named.of);
  return question !== undefined && isPossible(question, chosen);
}

function isPossible<Type extends QuestionType>(question: AskedOf<Type>, chosen: readonly string[]): boolean {
  const behaviour = questionTypes[question.type];
  return behaviour.isPossible(question, chosen) && behaviour.isAnswered(question, chosen);
}

/** Whether an answer is wholly right: the option that was done or happened then, or all points of a quiz question. */
export function isRight(live: LiveCase, named: Named, chosen: readonly string[]): boolean {
  const told = live.told[sourceLocale];
  if (named.kind !== 'quiz') return roomQuestion(told, named)?.was === chosen[0];
  const question = quizQuestion(told, named.of);
  return question !== undefined && points(question, reveal(question), chosen) === 1;
}

/** The types whose answers are options to count one by one. */
const counted: ReadonlySet<QuestionType> = new Set(['single', 'multiple', 'hotspot', 'line']);

export function hasOptions({ type }: Pick<AskedQuestion, 'type'>): boolean {
  return counted.has(type);
}

/** The question as a room may see it before its answer is shown: what is not named here stays behind. */
export function askedOfRoom(question: AskedQuestion): RoomAsked {
  const {
    obfuscated: _,
    step: _step,
    lessons: _lessons,
    notes: _notes,
    about: _about,
    page: _page,
    ...asked
  } = question;
  return asked;
}

export function solutionOf(question: AskedQuestion): Solution {
  return reveal(question);
}
