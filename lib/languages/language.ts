/** What a language must say about itself. */
export type Language = {
  /** Its own name for itself, as the language switch says it. */
  name: string;
  /** Its name in what the checks say to authors. */
  englishName: string;
  /** Whether it is still being written: what it lacks is said in the source language, counted, and no fault. */
  isDraft?: boolean;
  /** The tag by which `Intl` knows it; with a low line in it, it is what Open Graph calls a locale. */
  intl: `${string}-${string}`;
  /** What stands between thousands, and before a fraction, in its stories. */
  thousands: string;
  decimal: string;
  /** The affirmation with which feedback may begin, as in “Yes. …”; a group screen leaves it out. */
  yes: string;
  /** The season, where a date is known no better. */
  winter: string;
  /** Other words with which a feedback agrees with its reader. */
  agreements: readonly string[];
  /** A word that asks, and straight after it how many answers there are. */
  asksForNumber: RegExp;
  /** An answer that stands for several others, as “all of the above”. */
  catchAll: RegExp;
  /** A question, its last sentence, that asks for the one that is *not* so; one that asks why something is not is another. */
  asksForException: RegExp;
  /** Words of five letters or more that say nothing about what happens; text, for a set made here would reach every reader. */
  emptyWords: string;
};

/** What a reader may type: between the two ends of a range, and behind a number; in small letters, without a point behind it. */
export type QuantityWords = {
  range: readonly string[];
  percent: readonly string[];
  millisecond: readonly string[];
  second: readonly string[];
  minute: readonly string[];
  hour: readonly string[];
};
