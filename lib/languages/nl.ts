import type { Language, QuantityWords } from './language';

export const language: Language = {
  name: 'Nederlands',
  englishName: 'Dutch',
  intl: 'nl-NL',
  thousands: '.',
  decimal: ',',
  yes: 'Ja',
  winter: 'winter',
  agreements: ['inderdaad', 'klopt', 'juist', 'precies'],
  asksForNumber: /\b(?:welke|kies|noem)(?: er)? (?:twee|drie|vier|vijf|zes|[2-6])\b/i,
  catchAll:
    /\b(?:alle|elk van de|geen van(?: de)?|beide) (?:bovenstaande|antwoorden|opties|andere antwoorden)\b|\bgeen van (?:beide|deze|alle)\b/i,
  asksForException:
    /\bbehalve\b|\buitgezonderd\b|^(?:\S+ )?(?:welke?|wat|wie)\b(?:(?!\b(?:dat|die|zodat|omdat|doordat|waardoor|waarvan|waarbij|waarin|als|toen|hoe|en|of|maar)\b)[^,:;])*(?<![\p{L}])(?:niet|níét|níet|geen|géén|nooit)(?![\p{L}])(?! (?:meer|alleen|langer)\b)/iu,
  emptyWords: `
    alleen altijd ander andere anders daarna daarom daardoor dezelfde eerste elkaar hebben heeft helemaal hierdoor
    iemand ieder iedere krijgen krijgt kunnen later meteen minder moeten niemand niets nooit omdat onder opnieuw
    steeds tegen telkens terug toch tussen vanaf verder volgende vooral waardoor waarom wanneer waren weinig welke
    werken werkt worden wordt zelfs zonder zodra zouden
  `,
};

export const quantities: QuantityWords = {
  range: ['tot', 'à'],
  percent: ['procent'],
  millisecond: ['milliseconde', 'milliseconden'],
  second: ['seconde', 'seconden'],
  minute: ['minuut', 'minuten'],
  hour: ['u', 'uur', 'uren'],
};
