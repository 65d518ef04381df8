import { questionExports } from '@/lib/quiz/types/question-exports';
import { quoted } from '@/lib/quoted';
import type { ExportWords } from './export-words';
import { toHtml, toPlain } from './markup';
import type { WholeQuestion } from './whole-question';

/**
 * Questions as notes for Anki (https://docs.ankiweb.net/importing/text-files.html): a line each with id, deck, front, back
 * and tags, separated by tabs, the texts as HTML. Anki overwrites a note of the same id, so each language has its own.
 */
export function toAnki(questions: readonly WholeQuestion[], words: ExportWords): string {
  const header = ['#separator:tab', '#html:true', '#guid column:1', '#deck column:2', '#tags column:5'];
  const lines = questions.map((question) => {
    const { id, about, level, lessons, version } = question;
    const deck = [words.title, about].map((name) => toPlain(name).replaceAll('::', ': :')).join('::');
    const fields = [
      `${words.language}.${id}`,
      deck,
      frontOf(question, words),
      backOf(question, words),
      [level, ...lessons, `v${version}`].join(' '),
    ];
    return fields.map((field) => quoted(field, '\t')).join('\t');
  });
  return [...header, ...lines].map((line) => `${line}\n`).join('');
}

/** The case, the question, how it is answered and, unless it is typed, what there is to choose from. */
function frontOf(question: WholeQuestion, words: ExportWords): string {
  const { hint, choices } = questionExports[question.type].anki;
  const head = `<p><small>${toHtml(question.about)}</small></p><p>${toHtml(question.question)}</p>`;
  return `${head}<p><i>${toHtml(hint(question, words))}</i></p>${choices(question, words)}`;
}

/** The right answer with its feedback first, then what else there was to say. */
function backOf({ type, options, explanation, address }: WholeQuestion, words: ExportWords): string {
  const lines = [...options]
    .sort((one, other) => Number(other.right) - Number(one.right))
    .map(({ text, right, belongsWith, feedback }) => {
      const name = belongsWith === undefined ? toHtml(text) : `${toHtml(text)} → ${toHtml(belongsWith)}`;
      return `<li>${right ? `<b>${name}</b>` : name} ${toHtml(feedback)}</li>`;
    });
  const tag = questionExports[type].isSequence ? 'ol' : 'ul';
  const list = `<${tag}>${lines.join('')}</${tag}>`;
  const link = `<p><a href="${toHtml(address)}">${toHtml(words.show)}</a></p>`;
  return `<p><b>${toHtml(words.rightAnswer)}</b></p>${list}<p><b>${toHtml(words.explanation)}.</b> ${toHtml(explanation)}</p>${link}`;
}
