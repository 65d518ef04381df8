import MiniSearch from 'minisearch';
import type { EntryKind, SearchEntry } from './entry';
import { compoundsOf, fold, pairsOf, readings, wordsOf } from './words';

/** What fits a query, best first; `isWhole` unless only some of its words were found together. */
export type SearchHit = { hits: SearchEntry[]; isWhole: boolean };
export type SearchIndex = { find: (query: string) => SearchHit };

const mostHits = 20;

/** What a reader more often comes for stands higher; found by trying the golden queries. */
const weights: Record<EntryKind, number> = {
  page: 2,
  term: 1.7,
  step: 1.25,
  part: 1,
  lesson: 1.25,
  loop: 1.15,
  question: 0.8,
};

/** Makes the entries searchable: typed words may be unfinished, misspelled, joined or split. */
export function makeIndex(entries: SearchEntry[]): SearchIndex {
  const known = new Set<string>();
  const titles = new Set(entries.flatMap(({ title }) => wordsOf(title).map(fold)));
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'also', 'place', 'text'],
    tokenize: (text, field) => (field === 'title' ? [...wordsOf(text), ...pairsOf(text)] : wordsOf(text)),
    processTerm: (word) => {
      const folded = fold(word);
      known.add(folded);
      return folded;
    },
  });
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  const options = {
    tokenize: (words: string) => words.split(' '),
    processTerm: (word: string) => word,
    prefix: (word: string) => word.length > 1,
    fuzzy: (word: string) => (known.has(word) || word.length < 4 ? false : word.length < 8 ? 1 : 2),
    boost: { title: 4, also: 4, place: 1.5 },
    boostDocument: (id: number) => weights[entries[id]?.kind ?? 'part'],
  };
  const hitsFor = (query: string, combineWith: 'AND' | 'OR') => {
    const [typed = [], ...joined] = readings(query, (word) => known.has(word));
    // that three words are one is less of an accident than that two are
    const queries = [typed, ...joined, ...compoundsOf(typed, titles)].map((words) => ({
      combineWith,
      queries: words,
      boostTerm: () => Math.max(1, typed.length - words.length),
    }));
    return index.search({ combineWith: 'OR', queries }, options);
  };
  return {
    find(query) {
      const strict = hitsFor(query, 'AND');
      const isWhole = strict.length > 0;
      const found = isWhole ? strict : hitsFor(query, 'OR');
      return { hits: found.slice(0, mostHits).flatMap(({ id }) => entries[id] ?? []), isWhole };
    },
  };
}
