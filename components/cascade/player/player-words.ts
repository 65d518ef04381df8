/** What the player says, finished on the server in the reader's language. */
export type PlayerWords = {
  first: string;
  back: string;
  play: string;
  pause: string;
  forward: string;
  last: string;
  scrubber: string;
  controls: string;
  strip: string;
  /** What unfolds the rest of the controls on a phone. */
  more: string;
  /** `Step {{number}} of {{steps}}`, for a step whose title would give an answer away. */
  place: string;
};

/** One step as the player names it: in the strip, under the picture and aloud. */
export type StepWords = {
  /** `Step 3 of 9: …` */
  position: string;
  title: string;
  /** When it happened and how exactly that is known, as far as anything is. */
  when?: string | undefined;
  /** Position, what happens and what changes, for who can't see the picture. */
  spoken: string;
};
