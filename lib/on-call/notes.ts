import type { PlayEntry } from './play-entry';

/** A look, whether it showed something or not. */
export type Note = Extract<PlayEntry, { kind: 'signal' | 'blind' }>;

/**
 * Of everything that was looked at or asked, what it said last, and also the last look since then if that showed
 * nothing; what is newest comes first.
 */
export function notesOf(log: readonly PlayEntry[]): Note[] {
  const notes = new Map<string, Note>();
  for (const entry of log) {
    if (!('signal' in entry)) continue;
    if (entry.kind === 'signal') notes.delete(`blind ${entry.signal}`);
    notes.set(`${entry.kind} ${entry.signal}`, entry);
  }
  return [...notes.values()].sort((one, other) => notedAt(other) - notedAt(one));
}

/** The minute of the run that a note is about. */
export function notedAt(note: Note): number {
  return note.kind === 'signal' ? note.asOf : note.to;
}
