/** The words of the app as the source language has them: every other language has the same keys. */
export type UiWords = typeof import('@/content/ui/nl.json');

/** What one island says: a section of the words of the app, as it is written. `ClientWords<'quiz'>`. */
export type ClientWords<Section extends keyof UiWords> = UiWords[Section];
