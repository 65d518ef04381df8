import { languages } from './languages';
import { locales } from './locale';

/** Languages that are still being written: what they lack is said in the source language, counted, and no fault. */
export const draftLocales = locales.filter((locale) => languages[locale].isDraft);
