import type { Unit } from '@/lib/quiz/quantity';
import type { LineWords } from '@/lib/quiz/types/line/line';
import type { QuestionType } from '@/lib/quiz/types/question-types';
import type { WholeQuestion } from './whole-question';

/** What an export says beside the questions themselves. */
export type ExportWords = {
  /** `nl`, `en`. */
  language: string;
  /** What the site is called: the name of the category and the deck. */
  title: string;
  licence: string;
  hint: Record<QuestionType, string>;
  level: Record<WholeQuestion['level'], string>;
  /** What each of the eight lessons is called. */
  lessons: Record<string, string>;
  units: Record<Unit, string>;
  lines: LineWords;
  rightAnswer: string;
  explanation: string;
  show: string;
};
