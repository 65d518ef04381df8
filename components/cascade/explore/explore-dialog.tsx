'use client';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Exploring, ViewProps } from './view-props';

const LoopsView = lazy(() => import('./loops-view').then(({ LoopsView: view }) => ({ default: view })));
const LessonView = lazy(() => import('./lesson-view').then(({ LessonView: view }) => ({ default: view })));
const WalkView = lazy(() => import('./walk-view').then(({ WalkView: view }) => ({ default: view })));

type Props = Omit<ViewProps, 'start'> & { exploring: Exploring; onClose: () => void };

/** A window over the story: the diagram's loops, a lesson beside what happened, a walk from part to part, the keys. */
export function ExploreDialog({ exploring, onClose, ...props }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const window = dialog.current;
    if (!window?.open) window?.showModal();
    return () => window?.close();
  }, []);
  const { words, id } = props;
  const view = { ...props, start: exploring.id };
  return (
    <dialog ref={dialog} className="explore" aria-labelledby={`${id}-explore`} onClose={onClose}>
      <header className="explore-head">
        <h2 id={`${id}-explore`} className="text-xl">
          {words.title[exploring.view]}
        </h2>
        <button type="button" className="press" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      <Suspense>
        {exploring.view === 'loops' && <LoopsView key={exploring.id} {...view} />}
        {exploring.view === 'lesson' && <LessonView {...view} />}
        {exploring.view === 'walk' && <WalkView {...view} />}
      </Suspense>
      {exploring.view === 'keys' && (
        <ul className="list-disc space-y-2 ps-6">
          {Object.values(words.keys).map((key) => (
            <li key={key}>{key}</li>
          ))}
        </ul>
      )}
    </dialog>
  );
}
