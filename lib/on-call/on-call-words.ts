import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { numberFormat } from './number-format';

/** What the pages of being on call say, and how they write numbers. */
export type OnCallUi = ClientWords<'onCall'> & { locale: string; health: ClientWords<'health'> };

/** Whole minutes in words, the same way everywhere: from two hours on with hours. */
export function timeInWords(minutes: number, { minutes: short, hours: long, locale }: OnCallUi): string {
  const whole = wholeMinutes(minutes);
  const written = (number: number) => numberFormat(locale, 0).format(number);
  if (whole < 120) return fill(short, { minutes: written(whole) });
  return fill(long, { hours: written(Math.floor(whole / 60)), minutes: written(whole % 60) });
}

/** How much longer or shorter `minutes` is than `than`, in words with a sign; it adds up with the two as they are written. */
export function differenceInWords(minutes: number, than: number, words: OnCallUi): string {
  const difference = wholeMinutes(minutes) - wholeMinutes(than);
  const time = timeInWords(Math.abs(difference), words);
  if (difference === 0) return time;
  return fill(difference < 0 ? words.shorter : words.longer, { time });
}

/** The minutes that are written for a time, which may have a fraction. */
export const wholeMinutes = Math.round;
