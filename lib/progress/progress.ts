import type { Locale } from '../locale';

export type Theme = 'light' | 'dark';

type StoredAnswer = { version: number; chosen: string[]; checked: boolean };

/** All that the browser remembers of a reader. */
export type Progress = {
  version: 1;
  theme?: Theme;
  /** `off`: single keys such as `/` and `?` do nothing (WCAG 2.1.4). */
  shortcuts?: 'off';
  /** Answers by case, then by question. */
  quizzes: Record<string, Record<string, StoredAnswer>>;
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
  const shortcutsFit = value.shortcuts === undefined || value.shortcuts === 'off';
  return (
    shortcutsFit &&
    themeFits &&
    Object.values(value.quizzes).every((quiz) => isRecord(quiz) && Object.values(quiz).every(isAnswer))
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
