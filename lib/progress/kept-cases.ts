import type { Progress } from './progress';
import { keptKeys } from './progress-fields';

/** Of which cases a field keeps something, and what is left of it without one of them. */
type CaseField<Value> = { slugs: (value: Value) => readonly string[]; without: (value: Value, slug: string) => Value };

/** Every field of what is remembered: a new one has its line here, or does not compile. */
const fields: { readonly [Key in keyof Required<Progress>]: CaseField<Progress[Key]> } = {
  version: ofNoCase(),
  theme: ofNoCase(),
  certainty: ofNoCase(),
  shortcuts: ofNoCase(),
  review: ofNoCase(),
  quizzes: keyed(),
  predictions: ifAny(keyed()),
  read: ifAny(keyed()),
  goals: ifAny(keyed()),
  live: ifAny(keyed()),
  onCall: ifAny(keyed()),
  log: listed(({ question }) => slugOf(question)),
  sessions: ifAny(listed(({ slug }) => slug)),
  place: whole(({ slug }) => [slug]),
  run: whole(({ questions, answers }) => [...questions, ...Object.keys(answers)].map(slugOf)),
};

/** Every case of which something is kept. */
export function keptCases(progress: Progress): string[] {
  return [...new Set(keptKeys.flatMap((key) => slugsIn(progress, key)))];
}

/** Without what is kept of one case; a mixed run that asks its questions goes with it. */
export function withoutCase(progress: Progress, slug: string): Progress {
  const rest: Progress = { ...progress };
  for (const key of keptKeys) takeOut(rest, key, slug);
  return rest;
}

function slugsIn<Key extends keyof Progress>(progress: Progress, key: Key): readonly string[] {
  return fields[key].slugs(progress[key]);
}

function takeOut<Key extends keyof Progress>(rest: Progress, key: Key, slug: string): void {
  rest[key] = fields[key].without(rest[key], slug);
}

function ofNoCase<Value>(): CaseField<Value> {
  return { slugs: () => [], without: (value) => value };
}

/** By the slug of a case. */
function keyed<Kept>(): CaseField<Record<string, Kept>> {
  return {
    slugs: (kept) => Object.keys(kept),
    without: (kept, slug) => Object.fromEntries(Object.entries(kept).filter(([key]) => key !== slug)),
  };
}

/** A list of things, each of one case. */
function listed<Item>(slugFor: (item: Item) => string): CaseField<Item[]> {
  return {
    slugs: (items) => items.map(slugFor),
    without: (items, slug) => items.filter((item) => slugFor(item) !== slug),
  };
}

/** One thing, of one case or more; it goes with any of them. */
function whole<Thing>(slugsOf: (thing: Thing) => string[]): CaseField<Thing | undefined> {
  const slugs = (thing: Thing | undefined) => (thing === undefined ? [] : slugsOf(thing));
  return { slugs, without: (thing, slug) => (slugs(thing).includes(slug) ? undefined : thing) };
}

function ifAny<Value>({ slugs, without }: CaseField<Value>): CaseField<Value | undefined> {
  return {
    slugs: (value) => (value === undefined ? [] : slugs(value)),
    without: (value, slug) => value && without(value, slug),
  };
}

/** The case of `<case>.<id>`. */
function slugOf(question: string): string {
  return question.split('.')[0] ?? '';
}
