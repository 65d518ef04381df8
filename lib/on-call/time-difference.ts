import { fill } from '@/lib/fill';
import { type OnCallUi, timeInWords } from './on-call-words';

/** How much longer or shorter `minutes` is than `than`, in words with a sign; it adds up with the two as they are written. */
export function differenceInWords(minutes: number, than: number, words: OnCallUi): string {
  const difference = Math.round(minutes) - Math.round(than);
  const time = timeInWords(Math.abs(difference), words);
  if (difference === 0) return time;
  return fill(difference < 0 ? words.shorter : words.longer, { time });
}
