import { isRecord } from './guards';
import { noProgress, type Progress } from './progress';
import { isProgress } from './progress-fields';

/** Characters of stored text: well under the five million that browsers keep. */
export const largestText = 1_000_000;
const longestLog = 3000;

/** Why a text is not taken for progress. */
export type ImportRefusal = 'too-large' | 'not-json' | 'foreign' | 'newer' | 'damaged';

/** Reads stored or imported text, of this version or an older one. Never throws. */
export function openProgress(text: string): { progress: Progress } | { refused: ImportRefusal } {
  if (text.length > largestText) return { refused: 'too-large' };
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || typeof data.version !== 'number' || !isRecord(data.quizzes)) {
      const ours = isRecord(data) && typeof data.version === 'number' && data.version > noProgress.version;
      return { refused: ours ? 'newer' : 'foreign' };
    }
    if (data.version > noProgress.version) return { refused: 'newer' };
    const migrated = migrate(data);
    return isProgress(migrated) ? { progress: migrated } : { refused: 'damaged' };
  } catch {
    return { refused: 'not-json' };
  }
}

/** Version 1 had answers and a theme; version 2 keeps a log of what was checked as well. */
function migrate(data: Record<string, unknown>): Record<string, unknown> {
  return data.version === 1 ? { ...data, version: 2, log: [] } : data;
}

/**
 * Reads what the browser kept.
 * @param text the stored text, or null where nothing is stored
 * @returns the progress, or undefined for text that is not progress of a version known here
 */
export function readProgress(text: string | null): Progress | undefined {
  if (text === null) return noProgress;
  const opened = openProgress(text);
  return 'progress' in opened ? opened.progress : undefined;
}

/** Whether it can be kept whole, but for what is too old in the log. */
export function fits(progress: Progress): boolean {
  return JSON.stringify({ ...progress, log: progress.log.slice(-longestLog) }).length <= largestText;
}

/** As text: what would be too large to read back loses the oldest of its log. */
export function writeProgress(progress: Progress): string {
  const log = progress.log.slice(-longestLog);
  const text = JSON.stringify(log.length === progress.log.length ? progress : { ...progress, log });
  return text.length > largestText && log.length > 0
    ? writeProgress({ ...progress, log: log.slice(Math.ceil(log.length / 2)) })
    : text;
}
