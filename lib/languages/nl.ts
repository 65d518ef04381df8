import type { Language, QuantityWords } from './language';

export const dutch: Language = {
  name: 'Nederlands',
  englishName: 'Dutch',
  intl: 'nl-NL',
  thousands: '.',
  decimal: ',',
  yes: 'Ja',
  winter: 'winter',
  agreements: ['inderdaad', 'klopt', 'juist', 'precies'],
  asksForNumber: /\b(?:welke|kies|noem)(?: er)? (?:twee|drie|vier|vijf|zes|[2-6])\b/i,
  emptyWords: new Set(
    [
      'alleen altijd ander andere anders daarna daarom daardoor dezelfde eerste elkaar hebben heeft helemaal hierdoor',
      'iemand ieder iedere krijgen krijgt kunnen later meteen minder moeten niemand niets nooit omdat onder opnieuw',
      'steeds tegen telkens terug toch tussen vanaf verder volgende vooral waardoor waarom wanneer waren weinig welke',
      'werken werkt worden wordt zelfs zonder zodra zouden',
    ]
      .join(' ')
      .split(' '),
  ),
};

export const dutchQuantities: QuantityWords = {
  range: ['tot', 'à'],
  percent: ['procent'],
  millisecond: ['milliseconde', 'milliseconden'],
  second: ['seconde', 'seconden'],
  minute: ['minuut', 'minuten'],
  hour: ['u', 'uur', 'uren'],
};
