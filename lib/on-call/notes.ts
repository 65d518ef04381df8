import type { PlayEntry } from './play-entry';

/** A look, whether it showed something or not. */
export type Note = Extract<PlayEntry, { kind: 'signal' | 'blind' }>;

/**
 * Of everything that was looked at or asked, what it said last, and also the last look since then if that showed
 * nothing; what is newest comes first.
 */
export function notesOf(log: readonly PlayEntry[]): Note[] {
  const looks = log.flatMap((entry) => (entry.kind === 'signal' || entry.kind === 'blind' ? [entry] : [])).reverse();
  const isLast = (look: Note, at: number) => {
    const since = looks.slice(0, at).filter(({ signal }) => signal === look.signal);
    return look.kind === 'signal' ? since.every(({ kind }) => kind === 'blind') : since.length === 0;
  };
  return looks.filter(isLast).sort((one, other) => notedAt(other) - notedAt(one));
}

/** The minute of the run that a note is about. */
export function notedAt(note: Note): number {
  return note.kind === 'signal' ? note.asOf : note.to;
}
