import type { ExportWords } from './export-words';
import { toHtml, toPlain } from './markup';
import type { WholeOption, WholeQuestion } from './whole-question';

/**
 * Questions in Moodle's GIFT (https://docs.moodle.org/en/GIFT_format), their texts as HTML. What GIFT has no type for takes
 * the nearest: a spot in the diagram is chosen from a list, an order becomes places to match, a group is matched as well.
 */
export function toGift(questions: readonly WholeQuestion[], words: ExportWords): string {
  const blocks = questions.map((question, at) => {
    const isFirst = question.about !== questions[at - 1]?.about;
    return `${isFirst ? categoryOf(question, words) : ''}${blockOf(question, words)}`;
  });
  return `// ${toPlain(words.licence)}\n\n${blocks.join('\n')}`;
}

function categoryOf({ about }: WholeQuestion, { title }: ExportWords): string {
  const [whole, part] = [title, about].map((name) => toPlain(name).replaceAll('/', '//'));
  return `$CATEGORY: ${whole}/${part}\n\n`;
}

function blockOf(question: WholeQuestion, words: ExportWords): string {
  const { id, version, level, lessons, options } = question;
  const lines = [
    `// [id:${id}] ${[level, ...lessons, `v${version}`].map((tag) => `[tag:${tag}]`).join(' ')}`,
    `::${escaped(id)}::[html]${escaped(questionText(question, words))}{${question.type === 'numeric' ? '#' : ''}`,
    ...answerLines(question, options),
    `####${escaped(generalFeedback(question, words))}`,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** The question; for a number, what it is to be typed in. */
function questionText({ question, type, unit = 'count' }: WholeQuestion, { hint, units }: ExportWords): string {
  const asked = toHtml(question);
  if (type === 'numeric') return units[unit] === '' ? asked : `${asked} (${toHtml(units[unit])})`;
  return type === 'order' ? `${asked} <em>${toHtml(hint.order)}</em>` : asked;
}

function answerLines({ type, targets = [] }: WholeQuestion, options: WholeOption[]): string[] {
  switch (type) {
    case 'single':
    case 'hotspot':
      return options.map((option) => `${option.right ? '=' : '~'}${judged(option)}`);
    case 'multiple': {
      const share = Number((100 / options.filter(({ right }) => right).length).toFixed(5));
      return options.map((option) => `~%${option.right ? share : -share}%${judged(option)}`);
    }
    case 'numeric':
      return options.map(({ right, value = 0, tolerance = 0, feedback }) => {
        return `=%${right ? 100 : 0}%${value}:${tolerance}#${escaped(toHtml(feedback))}`;
      });
    case 'order':
      return options.map(({ text, place }) => `=${escaped(toHtml(text))} -> ${place}`);
    case 'match':
    case 'classify': {
      const unused = targets.filter((target) => options.every(({ belongsWith }) => belongsWith !== target));
      const pairs = options.map(
        ({ text, belongsWith = '' }) => `=${escaped(toHtml(text))} -> ${escaped(toPlain(belongsWith))}`,
      );
      return [...pairs, ...unused.map((target) => `= -> ${escaped(toPlain(target))}`)];
    }
  }
}

function judged({ text, feedback }: WholeOption): string {
  return `${escaped(toHtml(text))}#${escaped(toHtml(feedback))}`;
}

/** What is behind the answer; with lines that can't have feedback of their own, theirs as well. */
function generalFeedback({ type, explanation, options, address }: WholeQuestion, { show }: ExportWords): string {
  const paired = type === 'order' || type === 'match' || type === 'classify';
  const lines = options.map(({ text, feedback }) => `<li><b>${toHtml(text)}</b> ${toHtml(feedback)}</li>`);
  const list = paired ? `<ul>${lines.join('')}</ul>` : '';
  return `<p>${toHtml(explanation)}</p>${list}<p><a href="${toHtml(address)}">${toHtml(show)}</a></p>`;
}

function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&');
}
