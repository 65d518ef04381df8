import { questionExports } from '@/lib/quiz/types/question-exports';
import type { ExportWords } from './export-words';
import { escaped } from './gift-text';
import { toHtml, toPlain } from './markup';
import type { WholeQuestion } from './whole-question';

/** What a question about an order becomes. */
export type GiftOrders = 'matching' | 'ordering';

/**
 * Questions in Moodle's GIFT (https://docs.moodle.org/en/GIFT_format), their texts as HTML. What GIFT has no type for takes
 * the nearest: a spot in the diagram is chosen from a list, an order becomes places to match, a group is matched as well.
 * @param orders `ordering`: an order is one for Moodle 4.4 and later, which has a type for it
 */
export function toGift(questions: readonly WholeQuestion[], words: ExportWords, orders: GiftOrders): string {
  const blocks = questions.map((question, at) => {
    const isFirst = question.about !== questions[at - 1]?.about;
    return `${isFirst ? categoryOf(question, words) : ''}${blockOf(question, words, orders)}`;
  });
  return `// ${toPlain(words.licence)}\n\n${blocks.join('\n')}`;
}

function categoryOf({ about }: WholeQuestion, { title }: ExportWords): string {
  const [whole, part] = [title, about].map((name) => toPlain(name).replaceAll('/', '//'));
  return `$CATEGORY: ${whole}/${part}\n\n`;
}

function blockOf(question: WholeQuestion, words: ExportWords, orders: GiftOrders): string {
  const { id, version, type, level, lessons } = question;
  const { opening = '{', answers, ordering } = questionExports[type].gift;
  const own = orders === 'ordering' ? ordering : undefined;
  const lines = [
    `// [id:${id}] ${[level, ...lessons, `v${version}`].map((tag) => `[tag:${tag}]`).join(' ')}`,
    `::${escaped(id)}::[html]${escaped(questionText(question, words))}${own?.opening(question) ?? opening}`,
    ...(own?.answers ?? answers)(question),
    `####${escaped(generalFeedback(question, words))}`,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** The question, with what its type has to say in it. */
function questionText(question: WholeQuestion, words: ExportWords): string {
  return `${toHtml(question.question)}${questionExports[question.type].gift.aside?.(question, words) ?? ''}`;
}

/** What is behind the answer; with lines that can't have feedback of their own, theirs as well. */
function generalFeedback({ type, explanation, options, address }: WholeQuestion, { show }: ExportWords): string {
  const lines = options.map(({ text, feedback }) => `<li><b>${toHtml(text)}</b> ${toHtml(feedback)}</li>`);
  const list = questionExports[type].gift.isFeedbackApart ? `<ul>${lines.join('')}</ul>` : '';
  return `<p>${toHtml(explanation)}</p>${list}<p><a href="${toHtml(address)}">${toHtml(show)}</a></p>`;
}
