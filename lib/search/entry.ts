/** What can be found, in the order in which equal hits stand. */
export const entryKinds = ['page', 'term', 'step', 'part', 'lesson', 'loop', 'question'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** One place in the site that a search may lead to. */
export type SearchEntry = {
  /** Where it stands: path and hash. */
  href: string;
  kind: EntryKind;
  title: string;
  /** The page on which it stands; empty for a page itself. */
  place: string;
  /** What else is said there; never the answer to a question. */
  text: string;
  /** What a reader may call it in words that do not stand there. */
  also?: string;
};

/** Whether a file that came over the line holds entries. */
export function areEntries(data: unknown): data is SearchEntry[] {
  return Array.isArray(data) && data.every(isEntry);
}

function isEntry(data: unknown): data is SearchEntry {
  if (typeof data !== 'object' || data === null) return false;
  const { href, kind, title, place, text, also = '' } = Object(data);
  return entryKinds.includes(kind) && [href, title, place, text, also].every((each) => typeof each === 'string');
}
