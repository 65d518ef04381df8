import { expect, test } from 'vitest';
import { type Note, notedAt, notesOf } from './notes';
import type { PlayEntry } from './play-entry';

const at = (signal: string, to: number) => ({ move: signal, signal, from: to - 1, to });
const saw = (signal: string, to: number, asOf = to): PlayEntry => ({
  ...{ ...at(signal, to), kind: 'signal', reading: 'r' },
  ...{ asOf, values: {} },
});
const missed = (signal: string, to: number): PlayEntry => ({ ...at(signal, to), kind: 'blind' });
const told = (log: PlayEntry[]) => notesOf(log).map((note: Note) => `${note.kind} ${note.signal} ${notedAt(note)}`);

test('what is newest comes first, and of each signal what it said last', () => {
  expect(told([saw('nodes', 1), saw('pods', 2), saw('nodes', 3)])).toEqual(['signal nodes 3', 'signal pods 2']);
});

test('a look that showed nothing stands there beside what was seen before, until there is something to see', () => {
  const blind = [saw('nodes', 1), missed('nodes', 2), saw('pods', 3), missed('nodes', 4)];
  expect(told(blind)).toEqual(['blind nodes 4', 'signal pods 3', 'signal nodes 1']);
  expect(told([...blind, saw('nodes', 5)])).toEqual(['signal nodes 5', 'signal pods 3']);
});

test('what shows an earlier minute stands at that minute', () => {
  expect(told([saw('nodes', 3), saw('graph', 5, 2)])).toEqual(['signal nodes 3', 'signal graph 2']);
});

test('waiting and acting are no notes', () => {
  expect(told([{ move: 'wait-5', from: 0, to: 5, kind: 'wait' }])).toEqual([]);
});
