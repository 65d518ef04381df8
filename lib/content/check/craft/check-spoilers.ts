import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { type FoundNode, find, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';

/** What a reader has read before the cascade begins; `failure` stands after it. */
const head = ['title', 'description', 'summary', 'figure.value', 'figure.meaning', 'facts.*'];

/** The head of a case does not answer what the reader is asked to predict. */
export function answersInHead(outage: YamlTree, words: YamlTree, locale: Locale): Diagnostic[] {
  const texts = head.flatMap((at) => find(words, at));
  return find(outage, 'predictions.*.id').flatMap(({ value: id, path }) => {
    const [right] = find(outage, `predictions.${String(path[1])}.right`);
    const [question] = find(words, ['predictions', id, 'question']);
    if (!right || !question) return [];
    const given = givenAway({ id, right: right.value, question, outage, words, texts, at: String(path[1]), locale });
    if (!given) return [];
    const message = `“${given.said.join('”, “')}” gives away prediction \`${id}\``;
    return [diagnostic(given.place, 'given-away', message, 'leave it out of the head: the cascade has to tell it')];
  });
}

type Asked = {
  id: string;
  at: string;
  right: string;
  question: FoundNode;
  outage: YamlTree;
  words: YamlTree;
  texts: readonly FoundNode[];
  locale: Locale;
};

/** A node by its name; another answer by two or more words that only it has, which is at least half of them. */
function givenAway({ id, at, right, question, outage, words, texts, locale }: Asked) {
  const emptyWords = new Set(wordsOf(languages[locale].emptyWords));
  const textOf = (option: string) => find(words, ['predictions', id, 'options', option, 'text'])[0]?.value;
  const [node] = find(words, ['nodes', right]);
  const text = textOf(right);
  if (text === undefined) {
    const said = texts.find(({ value }) => node && ` ${wordsOf(value).join(' ')} `.includes(` ${named(node)} `));
    const isAsked = node && wordsOf(question.value).join(' ').includes(named(node));
    return node && said && !isAsked ? { place: said.place, said: [node.value] } : undefined;
  }
  const others = find(outage, `predictions.${at}.options.*`).flatMap(({ value }) =>
    value === right ? [] : contentWords(textOf(value) ?? '', emptyWords),
  );
  const known = new Set([...contentWords(question.value, emptyWords), ...others]);
  const own = contentWords(text, emptyWords).filter((word) => !known.has(word));
  const said = own.filter((word) => texts.some(({ value }) => wordsOf(value).includes(word)));
  const first = texts.find(({ value }) => said.some((word) => wordsOf(value).includes(word)));
  return first && said.length >= 2 && said.length * 2 >= own.length ? { place: first.place, said } : undefined;
}

function named({ value }: FoundNode): string {
  return wordsOf(value).join(' ');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function contentWords(text: string, emptyWords: ReadonlySet<string>): string[] {
  return [...new Set(wordsOf(text).filter((word) => [...word].length >= 5 && !emptyWords.has(word)))];
}
