import type { ExportWords } from '@/lib/quiz/export/export-words';
import { toHtml } from '@/lib/quiz/export/markup';
import type { WholeQuestion } from '@/lib/quiz/export/whole-question';
import { oneOfGift, severalOfGift, wholeChoice } from '@/lib/quiz/types/choice/choice.export';
import type { QuestionExport } from '@/lib/quiz/types/question-export';
import { type LineForm, optionsIn } from './line';

/** The whole output stands with the question; in a file its lines are chosen from a list. */
export const lineExport: QuestionExport<LineForm> = {
  options: (question, solution) => optionsIn(question).map((option) => wholeChoice(solution, option)),
  besides: ({ kind, isExercise, lines }) => ({
    artefact: { kind, basis: isExercise ? 'exercise' : 'source', lines: lines.map(({ text }) => text) },
  }),
  gift: {
    aside: (question, words) => ` ${outputOf(question, words)}`,
    answers: (question) => (isSeveral(question) ? severalOfGift(question) : oneOfGift(question)),
  },
  anki: {
    hint: (question, { hint }) => (isSeveral(question) ? hint.multiple : hint.line),
    choices: outputOf,
  },
  losses: { gift: ['output'], csv: ['output'] },
};

function isSeveral({ options }: WholeQuestion): boolean {
  return options.filter(({ right }) => right).length > 1;
}

function outputOf({ artefact }: WholeQuestion, { lines: words }: ExportWords): string {
  if (!artefact) return '';
  const mark = artefact.basis === 'exercise' ? `<p><small>${toHtml(words.exercise)}</small></p>` : '';
  return `<pre>${toHtml(artefact.lines.join('\n'))}</pre>${mark}`;
}
