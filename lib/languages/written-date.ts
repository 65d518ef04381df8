import { languages } from './languages';
import type { Locale } from './locale';

/** A date as precise as it is known, written out: `2019-01-15`, `2019-01`, `2019`, `2018-12-03/2018-12-04` or `2018-winter`. */
export function writtenDate(date: string, locale: Locale): string {
  const { winter, intl } = languages[locale];
  const [first = date, last = first] = date.split('/');
  const [year, month, day] = first.split('-');
  // one winter has two years
  if (month === 'winter') return `${winter} ${year}/${Number(year) + 1}`;
  const format = new Intl.DateTimeFormat(intl, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(first), new Date(last)).replace(/\s–\s/, '–');
}
