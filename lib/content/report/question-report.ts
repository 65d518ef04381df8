import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq } from 'yaml';
import { openCase } from '@/lib/content/open/case-files';
import { caseFolders, type PrivateFolders } from '@/lib/content/open/case-folders';
import { openLessons } from '@/lib/content/open/lessons-files';
import { find, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { crossLessonIds } from '@/lib/content/schema/cross-lessons';
import { type Locale, locales } from '@/lib/languages/locale';

/** A table of figures: what it counts, the names of its columns, and its rows. */
export type ReportTable = { title: string; head: string[]; rows: string[][] };

type Option = { id: string; right: boolean };
type Asked = { id: string; type: string; level: string; lessons: string[]; options: Option[] };
type QuestionSet = { name: string; asked: Asked[]; words: Record<Locale, YamlTree>; predictions: number };

const levels = ['recall', 'explain', 'transfer'];

/** What the questions of each case, those over the cases, and all together are like: what an editor weighs. */
export function questionReport(root: string, privateFolders?: PrivateFolders): ReportTable[] {
  const sets = setsIn(root, privateFolders);
  const all = { name: 'all', asked: sets.flatMap(({ asked }) => asked) };
  const types = [...new Set(all.asked.map(({ type }) => type))];
  const perSet = (title: string, head: string[], row: (asked: Asked[]) => string[]): ReportTable => ({
    title,
    head: ['set', ...head],
    rows: [...sets, all].map(({ name, asked }) => [name, ...row(asked)]),
  });
  const shares = (asked: Asked[], values: string[], of: (each: Asked) => string) =>
    values.map((value) => share(asked.filter((each) => of(each) === value).length, asked.length));
  return [
    perSet('Type of question', ['questions', ...types], (asked) => [
      String(asked.length),
      ...shares(asked, types, ({ type }) => type),
    ]),
    perSet('Level', levels, (asked) => shares(asked, levels, ({ level }) => level)),
    perSet('Right options of a multiple question', ['1', '2', '3', '4', '5', '6', '7'], rightCounts),
    perSet('Place of the right option of a single question', ['1', '2', '3', '4', '5', '6'], rightPlaces),
    longestTable(sets),
    askedTable(sets),
    {
      title: 'Questions of each lesson over the cases',
      head: ['lesson', ...sets.map(({ name }) => name), 'all'],
      rows: [...crossLessonIds.map((lesson) => [lesson, ...perLesson(sets, (named) => named.includes(lesson))])].concat(
        [['none', ...perLesson(sets, (named) => named.length === 0)]],
      ),
    },
  ];
}

function rightCounts(asked: Asked[]): string[] {
  const counts = ofType(asked, 'multiple').map(({ options }) => rightOf(options).length);
  return [1, 2, 3, 4, 5, 6, 7].map((count) => figure(counts.filter((each) => each === count).length));
}

function rightPlaces(asked: Asked[]): string[] {
  const places = ofType(asked, 'single').map(({ options }) => options.findIndex(({ right }) => right));
  return [0, 1, 2, 3, 4, 5].map((place) => figure(places.filter((each) => each === place).length));
}

function longestTable(sets: QuestionSet[]): ReportTable {
  const found = sets.map((set) => ({
    name: set.name,
    of: ofType(set.asked, 'single').length,
    longest: locales.map(
      (locale) => ofType(set.asked, 'single').filter((each) => isLongest(each, set.words[locale])).length,
    ),
  }));
  const total = {
    name: 'all',
    of: sum(found.map(({ of }) => of)),
    longest: locales.map((_, at) => sum(found.map(({ longest }) => longest[at] ?? 0))),
  };
  return {
    title: 'Single questions of which the right option is the longest',
    head: ['set', ...locales],
    rows: [...found, total].map(({ name, of, longest }) => [name, ...longest.map((count) => `${count} of ${of}`)]),
  };
}

function askedTable(sets: QuestionSet[]): ReportTable {
  const rows = sets.map(({ name, asked, predictions }) => ({
    name,
    line: ofType(asked, 'line').length,
    predictions,
  }));
  const all = {
    name: 'all',
    line: sum(rows.map(({ line }) => line)),
    predictions: sum(rows.map(({ predictions }) => predictions)),
  };
  return {
    title: 'Questions about a line, and predictions',
    head: ['set', 'line', 'predictions'],
    rows: [...rows, all].map(({ name, line, predictions }) => [name, figure(line), figure(predictions)]),
  };
}

function perLesson(sets: QuestionSet[], is: (lessons: string[]) => boolean): string[] {
  const counts = sets.map(({ asked }) => asked.filter(({ lessons }) => is(lessons)).length);
  return [...counts, sum(counts)].map(figure);
}

function setsIn(root: string, privateFolders?: PrivateFolders): QuestionSet[] {
  const cases = (caseFolders(root, privateFolders) ?? []).map(({ slug, folder }): QuestionSet => {
    const { quiz, words, outage } = openCase(folder);
    return { name: slug, asked: askedIn(quiz), words, predictions: find(outage, 'predictions.*.id').length };
  });
  if (!existsSync(join(root, 'lessons'))) return cases;
  const { quiz, words } = openLessons(root);
  return [...cases, { name: 'over the cases', asked: askedIn(quiz), words, predictions: 0 }];
}

function askedIn(quiz: YamlTree): Asked[] {
  return find(quiz, 'questions.*.id').map(({ value: id, path }) => {
    const at = `questions.${String(path[1])}`;
    const options = nodeAt(quiz.root, [...path.slice(0, -1), 'options']);
    return {
      id,
      type: find(quiz, `${at}.type`)[0]?.value ?? '',
      level: find(quiz, `${at}.level`)[0]?.value ?? '',
      lessons: find(quiz, `${at}.lessons.*`).map(({ value }) => value),
      options: isSeq(options) ? options.items.flatMap(optionOf) : [],
    };
  });
}

function optionOf(option: unknown): Option[] {
  return isMap(option) ? [{ id: String(option.get('id')), right: option.get('right') === true }] : [];
}

function isLongest({ id, options }: Asked, words: YamlTree): boolean {
  const [right = 0] = rightOf(options).map((option) => lengthOf(option));
  return options.every((option) => option.right || lengthOf(option) < right);
  function lengthOf(option: Option): number {
    return find(words, ['quiz', id, 'options', option.id, 'text'])[0]?.value.length ?? 0;
  }
}

function ofType(asked: Asked[], type: string): Asked[] {
  return asked.filter((each) => each.type === type);
}

function rightOf(options: Option[]): Option[] {
  return options.filter(({ right }) => right);
}

function share(part: number, whole: number): string {
  return part === 0 ? '–' : `${Math.round((100 * part) / whole)}%`;
}

function figure(count: number): string {
  return count === 0 ? '–' : String(count);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
