import type { Language, QuantityWords } from './language';

export const dutch: Language = {
  name: 'Nederlands',
  englishName: 'Dutch',
  intl: 'nl-NL',
  thousands: '.',
  decimal: ',',
  yes: 'Ja',
  winter: 'winter',
};

export const dutchQuantities: QuantityWords = {
  range: ['tot', 'à'],
  percent: ['procent'],
  millisecond: ['milliseconde', 'milliseconden'],
  second: ['seconde', 'seconden'],
  minute: ['minuut', 'minuten'],
  hour: ['u', 'uur', 'uren'],
};
