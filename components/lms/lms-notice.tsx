'use client';
import { useSyncExternalStore } from 'react';
import { useProgress } from '@/components/progress/use-progress';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { type Course, type CourseRest, restOf } from '@/lib/lms/course';
import { plural } from '@/lib/plural';
import type { Progress } from '@/lib/progress/progress';
import { scoreOf } from '@/lib/quiz/score';
import { usePackaged } from './lms-context';
import { isDone, type LmsPhase } from './lms-line';

type Props = {
  course: Course;
  /** What the parts are called, by their ids. */
  titles: Readonly<Record<string, string>>;
  words: ClientWords<'lms'>;
  /** The language of the words, as Intl has it. */
  locale: string;
};

const silent = () => () => {};

/** What is left to do, and whether the LMS takes what is done. */
export function LmsNotice({ course, titles, words, locale }: Props) {
  const packaged = usePackaged();
  const phase = useSyncExternalStore<LmsPhase>(
    packaged?.line.subscribe ?? silent,
    packaged?.line.phase ?? (() => 'opening'),
    () => 'opening',
  );
  const progress = useProgress((stored) => stored.progress);
  const rest = restOf(course, progress);
  const said = { words, locale };
  const isTrouble = phase === 'refused' || phase === 'closed' || phase === 'spent' || phase === 'none';
  return (
    <div className="page-width lms-notice script-only print:hidden" data-phase={phase}>
      <p>{isDone(rest) ? doneWords(course, progress, packaged?.pass ?? 1, said) : restWords(rest, titles, said)}</p>
      <p role={isTrouble ? 'alert' : 'status'} className={isTrouble ? 'notice' : undefined}>
        {words.phase[phase]}
      </p>
    </div>
  );
}

type Said = Pick<Props, 'words' | 'locale'>;

function restWords({ parts, questions }: CourseRest, titles: Props['titles'], { words, locale }: Said): string {
  const names = parts.map((id) => titles[id] ?? id);
  return [
    ...(names.length > 0 ? [fill(words.toRead, { parts: new Intl.ListFormat(locale).format(names) })] : []),
    ...(questions > 0 ? [plural(words, 'toCheck', questions, locale)] : []),
  ].join(' · ');
}

function doneWords({ slug, questions }: Course, progress: Progress, pass: number, { words, locale }: Said): string {
  const { points, total } = scoreOf(questions, progress.quizzes[slug] ?? {});
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const values = { score: percent.format(points / total), pass: percent.format(pass) };
  return fill(points / total >= pass ? words.passed : words.failed, values);
}
