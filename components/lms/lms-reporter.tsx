'use client';
import { useEffect, useRef } from 'react';
import { changeProgress, currentStored, subscribe } from '@/components/progress/progress-store';
import { type Course, reportOf, restOf } from '@/lib/lms/course';
import { mergeKept, readKept, readSettings, writeKept } from '@/lib/lms/kept-state';
import type { LmsSession } from '@/lib/lms/lms-session';
import { type Answers, answerTo } from '@/lib/quiz/quiz';
import { type Packaged, usePackaged } from './lms-context';
import { dropPending, keepPending, pendingText } from './pending-store';

/** Where a package stands with its LMS, whichever language it is drawn in. */
const restored = new WeakMap<LmsSession, Answers>();

/** Gives the reader back what the LMS keeps, and tells the LMS what the reader does: at once what counts, the rest when the page is left. Draws nothing. */
export function LmsReporter(course: Course) {
  const packaged = usePackaged();
  const first = useRef(course);
  useEffect(() => {
    if (!packaged) return;
    const own = first.current;
    let isLeft = false;
    let stop = () => {};
    packaged.line.opened.then((session) => {
      if (!session || isLeft) return;
      const told = restored.get(session) ?? restore(own, session, packaged);
      restored.set(session, told);
      stop = session.start.mode === 'look' ? endAtLast(own, packaged) : keepTelling(own, session, packaged, told);
    });
    return () => {
      isLeft = true;
      stop();
    };
  }, [packaged]);
  return null;
}

/** Returns the answers of which the LMS knows. */
function restore(course: Course, { start }: LmsSession, { locale, onLocale }: Packaged): Answers {
  const { slug } = course;
  const known = readKept(course, start.state);
  const pending = start.mode === 'look' ? '' : pendingText(slug, start.learner);
  const progress = pending ? mergeKept(known, readKept(course, pending), slug) : known;
  changeProgress((before) => mergeKept(before, progress, slug));
  const wanted = readSettings(pending || start.state).locale ?? start.language.slice(0, 2).toLowerCase();
  const mark = progress.place?.mark;
  if (mark) document.getElementById(mark)?.scrollIntoView({ behavior: 'instant' });
  if (wanted !== locale) onLocale(wanted, mark);
  return known.quizzes[slug] ?? {};
}

/** A course that does not count is left as well; the session sees to it that nothing is written. */
function endAtLast(course: Course, { line }: Packaged): () => void {
  const onLeave = () => void line.end(reportOf(course, currentStored().progress, {}, ''));
  addEventListener('pagehide', onLeave);
  return () => removeEventListener('pagehide', onLeave);
}

function keepTelling(course: Course, { start }: LmsSession, packaged: Packaged, told: Answers): () => void {
  const { slug } = course;
  const { line, locale, longest } = packaged;
  const write = () => writeKept(course, currentStored().progress, locale, longest);
  const report = () => reportOf(course, currentStored().progress, told, write());
  const tell = async (way: 'report' | 'end') => {
    const own = report();
    // first the store, as the page may be gone before the LMS answers
    keepPending(slug, start.learner, own.state);
    if ((await line[way](own)) === 'kept') dropPending(slug, start.learner);
  };
  let counted = whatCounts(course);
  const onChange = () => {
    const now = whatCounts(course);
    if (now === counted) return;
    counted = now;
    tell('report');
  };
  const onLeave = () => void tell('end');
  const onHide = () => document.hidden && tell('report');
  const onLine = () => line.phase() === 'refused' && tell('report');
  const unsubscribe = subscribe(onChange);
  addEventListener('pagehide', onLeave);
  addEventListener('online', onLine);
  document.addEventListener('visibilitychange', onHide);
  tell('report');
  return () => {
    unsubscribe();
    removeEventListener('pagehide', onLeave);
    removeEventListener('online', onLine);
    document.removeEventListener('visibilitychange', onHide);
  };
}

/** Changes with everything that the LMS has to know at once. */
function whatCounts(course: Course): string {
  const { progress } = currentStored();
  const answers = progress.quizzes[course.slug] ?? {};
  const checked = course.questions
    .map((question) => answerTo(answers, question))
    .map(({ checked, at }) => checked && at);
  const forecasts = Object.keys(progress.predictions?.[course.slug] ?? {});
  return JSON.stringify([checked, forecasts, restOf(course, progress).parts]);
}
