import { questionExports } from '@/lib/quiz/types/question-exports';
import { quoted } from '@/lib/quoted';
import type { ExportWords } from './export-words';
import { toHtml, toPlain } from './markup';
import type { WholeQuestion } from './whole-question';

/**
 * What Anki is told of the file, a line each. Its plain note type is called by its name in the language in which the
 * collection was made; a name that it does not know is passed over.
 */
const header = [
  '#separator:tab',
  '#html:true',
  '#notetype:Basis',
  '#notetype:Basic',
  '#if matches:update current',
  '#guid column:1',
  '#deck column:2',
];

/**
 * Questions as notes for Anki (https://docs.ankiweb.net/importing/text-files.html): a line each with id, deck, front and
 * back, separated by tabs, the texts as HTML. Anki overwrites a note of the same id, so each language has its own. There
 * are no tags: a second import would put them in the place of the reader's own, `marked` and `leech` among them.
 */
export function toAnki(questions: readonly WholeQuestion[], words: ExportWords): string {
  const lines = questions.map((question) => {
    const deck = [words.title, question.about].map((name) => toPlain(name).replaceAll('::', ': :')).join('::');
    const fields = [`${words.language}.${question.id}`, deck, frontOf(question, words), backOf(question, words)];
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

/** The right answer with its feedback first, then what else there was to say, and what the question is about. */
function backOf({ type, level, lessons, options, explanation, address }: WholeQuestion, words: ExportWords): string {
  const lines = [...options]
    .sort((one, other) => Number(other.right) - Number(one.right))
    .map(({ text, right, belongsWith, feedback }) => {
      const name = belongsWith === undefined ? toHtml(text) : `${toHtml(text)} → ${toHtml(belongsWith)}`;
      return `<li>${right ? `<b>${name}</b>` : name} ${toHtml(feedback)}</li>`;
    });
  const tag = questionExports[type].isSequence ? 'ol' : 'ul';
  const list = `<${tag}>${lines.join('')}</${tag}>`;
  const link = `<p><a href="${toHtml(address)}">${toHtml(words.show)}</a></p>`;
  const themes = [words.level[level], ...lessons.map((lesson) => words.lessons[lesson] ?? lesson)];
  const kind = `<p><small>${toHtml(themes.join(' · '))}</small></p>`;
  return `<p><b>${toHtml(words.rightAnswer)}</b></p>${list}<p><b>${toHtml(words.explanation)}.</b> ${toHtml(explanation)}</p>${link}${kind}`;
}
