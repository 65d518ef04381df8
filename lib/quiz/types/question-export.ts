import type { ExportFormat, Loss } from '@/lib/quiz/export/export-formats';
import type { ExportWords } from '@/lib/quiz/export/export-words';
import { toHtml } from '@/lib/quiz/export/markup';
import type { WholeOption, WholeQuestion } from '@/lib/quiz/export/whole-question';
import type { AskedCommon, Explained, QuestionForm } from './question-behaviour';

/** What is known of a type of question where it is written to a file for other programs. */
export type QuestionExport<Form extends QuestionForm, Asked = AskedCommon & Form['asked']> = {
  /** Every option with all that is known of it. */
  options: (question: Asked, solution: Form['solution']) => WholeOption[];
  /** What the question has beside its options. */
  besides?: (question: Asked) => Pick<WholeQuestion, 'unit' | 'targets' | 'artefact'>;
  /** Its options stand in their right order. */
  isSequence?: true;
  gift: {
    /** What stands behind the question, as HTML. */
    aside?: (question: WholeQuestion, words: ExportWords) => string;
    opening?: '{#';
    answers: (question: WholeQuestion) => string[];
    /** The same in a type that Moodle has since 4.4 only: how its answers open, and the answers. */
    ordering?: { opening: (question: WholeQuestion) => string; answers: (question: WholeQuestion) => string[] };
    /** GIFT has no room for feedback at each of its lines, so that it stands with the explanation. */
    isFeedbackApart?: true;
  };
  anki: {
    hint: (question: WholeQuestion, words: ExportWords) => string;
    /** What there is to choose from, as HTML. */
    choices: (question: WholeQuestion, words: ExportWords) => string;
  };
  /** What a format can't hold of it, beyond what it can't hold of any question. */
  losses?: Partial<Record<ExportFormat, readonly Loss[]>>;
};

/** An option with its feedback, right if it is named in the answer. */
export function wholeOption({ right, feedback }: Explained, id: string, text: string): WholeOption {
  return { id, text, right: right.includes(id), feedback: feedback[id] ?? '' };
}

/** A list in HTML, or nothing. */
export function htmlList(texts: readonly string[]): string {
  return texts.length === 0 ? '' : `<ul>${texts.map((text) => `<li>${toHtml(text)}</li>`).join('')}</ul>`;
}
