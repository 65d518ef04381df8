import { isMap, isSeq } from 'yaml';
import { type FoundQuestion, questionsOf } from '@/lib/content/check/check-quiz';
import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { type FoundNode, find, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';

/** By how much a right option outdoes every wrong one before its length tells: a fifth, and at least ten characters. */
const longer = { times: 1.2, characters: 10 };

/** Right options that somebody finds by choosing the longest. */
export function longestRight(quiz: YamlTree, words: YamlTree): Diagnostic[] {
  return choicesOf(quiz).flatMap(({ id, options }) => {
    const texts = options.flatMap(({ id: option, right }) =>
      find(words, ['quiz', id, 'options', option, 'text']).map((text) => ({ ...text, right })),
    );
    const [right, wrong] = [texts.filter((each) => each.right), texts.filter((each) => !each.right)];
    const [shortest] = right.toSorted((one, other) => one.value.length - other.value.length);
    if (!shortest || wrong.length === 0 || texts.length < options.length) return [];
    const length = shortest.value.length;
    const most = Math.max(...wrong.map(({ value }) => value.length));
    if (length < most * longer.times || length < most + longer.characters) return [];
    const message = `right has ${length} characters here, every wrong option at most ${most}`;
    return [diagnostic(shortest.place, 'right-longest', message, 'shorten it, or make a wrong option as precise')];
  });
}

/** How many questions make a habit, and the share of them that is one. */
const habit = { questions: 5, share: 0.4 };

/** A place in the list at which the right option stands too often: whoever guesses, guesses that. */
export function favouritePlaces(quiz: YamlTree): Diagnostic[] {
  const places = choicesOf(quiz).flatMap(({ options, place }) => {
    const right = options.flatMap((option, at) => (option.right ? [at] : []));
    return right.length === 1 ? right.map((at) => ({ at, place })) : [];
  });
  if (quiz.partial || places.length < habit.questions) return [];
  return [...new Set(places.map(({ at }) => at))].flatMap((at) => {
    const there = places.filter((each) => each.at === at);
    const [first] = there;
    if (!first || there.length <= places.length * habit.share) return [];
    const message = `in ${there.length} of the ${places.length} questions with one right option it is number ${at + 1}`;
    return [diagnostic(first.place, 'right-place', message, 'give the options of some of them another order')];
  });
}

/** Options that stand for others, and two that say the same, of questions and predictions. */
export function emptyOptions(words: YamlTree, locale: Locale): Diagnostic[] {
  const questions = ['quiz', 'predictions'].flatMap((section) =>
    find(words, `${section}.<key>`).map(({ value }) => find(words, [section, value, 'options', '*', 'text'])),
  );
  return questions.flatMap((options) => [...catchAlls(options, locale), ...doubledOptions(options)]);
}

function catchAlls(options: readonly FoundNode[], locale: Locale): Diagnostic[] {
  return options.flatMap(({ value, place }) => {
    const [said] = languages[locale].catchAll.exec(value) ?? [];
    if (said === undefined) return [];
    const message = `“${said}” stands for other options: who knows one of them knows this one`;
    return [diagnostic(place, 'catch-all-option', message, 'write an option of its own, or ask for all that apply')];
  });
}

function doubledOptions(options: readonly FoundNode[]): Diagnostic[] {
  return options.flatMap(({ value, place }, at) => {
    const first = options.find((other) => bare(other.value) === bare(value));
    if (!first || options.indexOf(first) === at) return [];
    const message = `“${value}” says the same as the option on line ${first.place.line}`;
    return [diagnostic(place, 'doubled-option', message, 'write an answer that somebody else would give')];
  });
}

function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

type Choice = { id: string; place: FoundNode['place']; options: { id: string; right: boolean }[] };

/** Questions that offer their options as words. */
function choicesOf(quiz: YamlTree): Choice[] {
  return questionsOf(quiz)
    .filter(({ rules }) => rules.offersWords)
    .flatMap(({ path, at }: FoundQuestion) => {
      const options = nodeAt(quiz.root, [...path, 'options']);
      return find(quiz, `${at}.id`).map(({ value, place }) => ({
        id: value,
        place,
        options: isSeq(options) ? options.items.flatMap(judged) : [],
      }));
    });
}

function judged(option: unknown): Choice['options'] {
  return isMap(option) ? [{ id: String(option.get('id')), right: option.get('right') === true }] : [];
}
