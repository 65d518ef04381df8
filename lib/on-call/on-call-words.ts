import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { numberFormat } from '@/lib/number-format';

/** What the pages of being on call say, and how they write numbers. */
export type OnCallUi = ClientWords<'onCall'> & { locale: string; health: ClientWords<'health'> };

/** Whole minutes in words, the same way everywhere: from two hours on with hours. */
export function timeInWords(minutes: number, { minutes: short, hours: long, locale }: OnCallUi): string {
  const whole = Math.round(minutes);
  const written = (number: number) => numberFormat(locale, 1).format(number);
  if (whole < 120) return fill(short, { minutes: written(whole) });
  return fill(long, { hours: written(Math.floor(whole / 60)), minutes: written(whole % 60) });
}
