import type { Language, QuantityWords } from './language';

/** As it is written in Britain. */
export const english: Language = {
  name: 'English',
  englishName: 'English',
  intl: 'en-GB',
  thousands: ',',
  decimal: '.',
  yes: 'Yes',
  winter: 'winter',
};

export const englishQuantities: QuantityWords = {
  range: ['to'],
  percent: ['percent'],
  millisecond: ['millisecond', 'milliseconds'],
  second: ['second', 'seconds'],
  minute: ['minute', 'minutes', 'mins'],
  hour: ['hour', 'hours', 'hr', 'hrs'],
};
