import type { ExportWords } from './export-words';
import { toHtml, toPlain } from './markup';
import { quoted } from './quoted';
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
function frontOf(
  { about, question, type, unit = 'count', options, targets }: WholeQuestion,
  words: ExportWords,
): string {
  const hint = type === 'hotspot' ? words.hint.single : words.hint[type];
  const how = type === 'numeric' ? `${hint} ${words.units[unit]}`.trim() : hint;
  const texts = type === 'numeric' ? [] : options.map(({ text }) => text);
  const known = listOf(type === 'order' ? alphabetical(texts) : texts);
  return `<p><small>${toHtml(about)}</small></p><p>${toHtml(question)}</p><p><i>${toHtml(how)}</i></p>${known}${listOf(targets ?? [])}`;
}

/** The right answer with its feedback first, then what else there was to say. */
function backOf({ type, options, explanation, address }: WholeQuestion, words: ExportWords): string {
  const lines = [...options]
    .sort((one, other) => Number(other.right) - Number(one.right))
    .map(({ text, right, belongsWith, feedback }) => {
      const name = belongsWith === undefined ? toHtml(text) : `${toHtml(text)} → ${toHtml(belongsWith)}`;
      return `<li>${right || type === 'order' ? `<b>${name}</b>` : name} ${toHtml(feedback)}</li>`;
    });
  const list = type === 'order' ? `<ol>${lines.join('')}</ol>` : `<ul>${lines.join('')}</ul>`;
  const link = `<p><a href="${toHtml(address)}">${toHtml(words.show)}</a></p>`;
  return `<p><b>${toHtml(words.rightAnswer)}</b></p>${list}<p><b>${toHtml(words.explanation)}.</b> ${toHtml(explanation)}</p>${link}`;
}

function listOf(texts: readonly string[]): string {
  return texts.length === 0 ? '' : `<ul>${texts.map((text) => `<li>${toHtml(text)}</li>`).join('')}</ul>`;
}

/** An order that tells nothing. */
function alphabetical(texts: readonly string[]): string[] {
  return [...texts].sort((one, other) => one.localeCompare(other));
}
