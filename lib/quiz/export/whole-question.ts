import type { Unit } from '@/lib/quiz/quantity';
import type { ArtefactKind } from '@/lib/quiz/types/line/line';
import type { AskedCommon } from '@/lib/quiz/types/question-behaviour';
import type { QuestionType } from '@/lib/quiz/types/question-types';

/** An option with all that is known of it; which fields it has depends on the type of its question. */
export type WholeOption = {
  id: string;
  text: string;
  right: boolean;
  feedback: string;
  /** What a wrong option reveals, by name. */
  misconception?: string | undefined;
  /** What it belongs with, in words. */
  belongsWith?: string | undefined;
  /** Its place in the right order, from 1. */
  place?: number | undefined;
  value?: number | undefined;
  tolerance?: number | undefined;
};

/** A question with its answer, in one language, free of the page it stands on: what an export writes. */
export type WholeQuestion = {
  /** `<case>.<id>`. */
  id: string;
  /** What the case is called. */
  about: string;
  version: number;
  type: QuestionType;
  level: AskedCommon['level'];
  /** The lessons, of the eight, that it is about. */
  lessons: string[];
  question: string;
  explanation: string;
  unit?: Unit | undefined;
  options: WholeOption[];
  /** Everything an option can belong with, in words. */
  targets?: string[] | undefined;
  /** The output, log, table or manifest of which a line is chosen, and whether it was made for the exercise. */
  artefact?: { kind: ArtefactKind; basis: 'source' | 'exercise'; lines: string[] } | undefined;
  /** Where the diagram shows it. */
  address: string;
};
