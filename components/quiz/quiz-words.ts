import type { AskedQuestion } from '@/lib/quiz/quiz';

/** What a quiz says, finished on the server; what is in double braces is filled in by the quiz itself. */
export type QuizWords = {
  locale: string;
  question: string;
  level: Record<AskedQuestion['level'], string>;
  hint: Record<AskedQuestion['type'], string>;
  check: string;
  again: string;
  chooseFirst: string;
  up: string;
  down: string;
  moved: string;
  right: string;
  partly: string;
  wrong: string;
  yourAnswer: string;
  rightAnswer: string;
  missed: string;
  explanation: string;
  show: string;
  source: string;
  answers: string;
  summary: string;
  summaryEmpty: string;
  summaryPartial: string;
  summaryDone: string;
  summaryLevel: string;
  restart: string;
};
