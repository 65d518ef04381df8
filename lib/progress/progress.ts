import { certainties, type Forecast } from '../cascade/prediction';
import type { Locale } from '../locale';

export type Theme = 'light' | 'dark';

type StoredAnswer = { version: number; chosen: string[]; checked: boolean };

/** All that the browser remembers of a reader. */
export type Progress = {
  version: 1;
  theme?: Theme;
  /** Answers by case, then by question. */
  quizzes: Record<string, Record<string, StoredAnswer>>;
  /** What was predicted, by case, then by prediction. */
  predictions?: Record<string, Record<string, Forecast>>;
};

/** Where progress is kept in the browser's local storage, and where data that can't be read is set aside. */
export const progressKey = 'kettingreactie';
export const damagedKey = 'kettingreactie:damaged';

/** The cookie in which the language switch remembers the reader's choice for `/`. */
export const localeCookie = 'locale';

export function chooseLocale(locale: Locale): string {
  return `${localeCookie}=${locale}; path=/; max-age=31536000; samesite=lax`;
}

export const noProgress: Progress = { version: 1, quizzes: {} };

/**
 * Reads what the browser kept.
 * @param text the stored text, or null where nothing is stored
 * @returns the progress, or undefined for text that is not progress of a version known here
 */
export function readProgress(text: string | null): Progress | undefined {
  if (text === null) return noProgress;
  try {
    const data: unknown = JSON.parse(text);
    return isProgress(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

export function writeProgress(progress: Progress): string {
  return JSON.stringify(progress);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isProgress(value: unknown): value is Progress {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.quizzes)) return false;
  const themeFits = value.theme === undefined || value.theme === 'light' || value.theme === 'dark';
  return themeFits && isByCase(value.quizzes, isAnswer) && isByCase(value.predictions ?? {}, isForecast);
}

function isByCase(value: unknown, fits: (item: unknown) => boolean): boolean {
  return isRecord(value) && Object.values(value).every((items) => isRecord(items) && Object.values(items).every(fits));
}

function isForecast(value: unknown): boolean {
  if (!isRecord(value) || typeof value.version !== 'number') return false;
  const { chosen, certainty } = value;
  return (
    (chosen === undefined || typeof chosen === 'string') &&
    (certainty === undefined || certainties.some((known) => known === certainty))
  );
}

function isAnswer(value: unknown): value is StoredAnswer {
  return (
    isRecord(value) &&
    typeof value.version === 'number' &&
    typeof value.checked === 'boolean' &&
    Array.isArray(value.chosen) &&
    value.chosen.every((option) => typeof option === 'string')
  );
}
