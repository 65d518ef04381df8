import type { Language, QuantityWords } from './language';

/** As it is written in Britain. */
export const language: Language = {
  name: 'English',
  englishName: 'English',
  intl: 'en-GB',
  thousands: ',',
  decimal: '.',
  yes: 'Yes',
  winter: 'winter',
  agreements: ['indeed', 'right', 'correct', 'exactly'],
  asksForNumber: /\b(?:which|choose|pick|select|name) (?:two|three|four|five|six|[2-6])\b/i,
  catchAll: /\b(?:all|both|none|neither) of (?:the above|the other answers|these(?: answers)?|the options)\b/i,
  asksForException:
    /\bexcept\b|\bapart from\b|^(?:\S+ )?(?:which|what|who)\b(?:(?!\b(?:that|who|whose|so|as|when|where|if|while|because|and|or|but|shows?|says?)\b)[^,:;])*(?:\b(?:not|never)\b|n[’']t\b)(?! (?:any ?more|just|only|longer)\b)/i,
  emptyWords: `
    about after again almost always another because before being could every first from itself later least never
    nobody nothing other others should since still their there these those through under until where which while
    whole without would
  `,
};

export const quantities: QuantityWords = {
  range: ['to'],
  percent: ['percent'],
  millisecond: ['millisecond', 'milliseconds'],
  second: ['second', 'seconds'],
  minute: ['minute', 'minutes', 'mins'],
  hour: ['hour', 'hours', 'hr', 'hrs'],
};
