import type { ClientWords } from '@/lib/client-words';
import { clientWords } from '@/lib/content/read/client-words';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';

/** What the simulator says, and how it writes numbers. */
export type SimulatorWords = ClientWords<'model'> & { locale: string };

export function simulatorWords(locale: Locale): SimulatorWords {
  return { ...clientWords(locale, 'model'), locale: languages[locale].intl };
}

/** What the things of one model are called. */
export type ModelNames = {
  /** What to try first, in a sentence. */
  first: string;
  knobs: Record<string, { name: string; unit?: string | undefined }>;
  stocks: Record<string, { name: string; unit: string }>;
  outcomes: Record<string, string>;
  goals: Record<string, string>;
  /** Titles of the lessons that the model knows. */
  lessons: Record<string, string>;
};
