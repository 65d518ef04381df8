import type { LogEntry, Progress } from './progress';

/** With one more answer in the log. A clock that was set back does not turn time back: it stands still until it catches up. */
export function logged(progress: Progress, entry: LogEntry): Progress {
  return { ...progress, log: [...progress.log, { ...entry, at: Math.max(entry.at, lastTime(progress)) }] };
}

/** When the last answer was checked; 0 before the first. */
export function lastTime({ log }: Pick<Progress, 'log'>): number {
  return log.reduce((last, { at }) => Math.max(last, at), 0);
}

/** Without what is kept of one case; a mixed run that asks its questions goes with it. */
export function withoutCase(progress: Progress, slug: string): Progress {
  const { [slug]: _, ...quizzes } = progress.quizzes;
  const isOwn = (question: string) => question.startsWith(`${slug}.`);
  const { run, ...rest } = progress;
  const kept = run && !run.questions.some(isOwn) ? { run } : {};
  const { [slug]: __, ...predictions } = progress.predictions ?? {};
  return { ...rest, ...kept, quizzes, predictions, log: progress.log.filter(({ question }) => !isOwn(question)) };
}
