import { fill } from '@/lib/fill';
import { numberFormat } from '@/lib/number-format';
import type { OnCallMaterial } from './material';
import { type OnCallUi, timeInWords } from './on-call-words';
import type { Move, PlayEntry, Values } from './play-entry';

/** An entry of the log in words; `note` says how old it is, where it is not of now. */
export type WordedEntry = { title: string; text: string; screen: string[]; isMade: boolean; note: string };

export function entryOf(entry: PlayEntry, paged: number, material: OnCallMaterial, words: OnCallUi): WordedEntry {
  const bare = { text: '', screen: [], isMade: false, note: '' };
  switch (entry.kind) {
    case 'signal': {
      const { text = '', screen = [], basis } = material.readings[entry.reading] ?? {};
      const put = (line: string) => fill(line, written(entry.values, words));
      const title = material.signals[entry.signal]?.name ?? entry.signal;
      const note = isOld(entry) ? oldNote(entry.asOf - paged, words) : '';
      return { title, text: put(text), screen: screen.map(put), isMade: basis === 'exercise', note };
    }
    case 'blind': {
      const { name = entry.signal, blind = '' } = material.signals[entry.signal] ?? {};
      return { ...bare, title: name, text: blind };
    }
    case 'action': {
      const { name = entry.action, done = '', basis } = material.actions[entry.action] ?? {};
      const text = fill(done, written(entry.values, words));
      return { ...bare, title: name, text, isMade: basis === 'exercise' };
    }
    case 'hint':
      if (entry.hint === undefined) return { ...bare, title: words.log.noHint };
      return { ...bare, title: words.log.hint, text: material.hints[entry.hint] ?? '', isMade: true };
    case 'wait':
    case 'close':
      return { ...bare, title: words.log[entry.kind] };
  }
}

/** What a move is called on its button. */
export function moveName(move: Move, { signals, actions }: OnCallMaterial, words: OnCallUi): string {
  if (move === 'hint') return words.moves.hint;
  if (move === 'close') return words.moves.close;
  if (move.startsWith('wait-'))
    return fill(words.moves.wait, { time: timeInWords(Number(move.slice('wait-'.length)), words) });
  return signals[move]?.name ?? actions[move]?.name ?? move;
}

/** A minute between looking and seeing is no age. */
const isOld = ({ asOf, to }: { asOf: number; to: number }) => to - asOf > 1;

function oldNote(since: number, words: OnCallUi): string {
  return fill(since < 0 ? words.log.older : words.log.old, { time: timeInWords(Math.abs(since), words) });
}

function written(values: Values, { locale }: OnCallUi): Record<string, string> {
  const number = numberFormat(locale, 1);
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, number.format(value)]));
}
