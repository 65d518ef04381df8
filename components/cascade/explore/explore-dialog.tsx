'use client';
import { useEffect, useRef } from 'react';
import { lazyModule } from '@/components/ui/lazy-module';
import { LazyPart } from '@/components/ui/lazy-part';
import { openDialog } from '@/components/ui/screen-reader/open-dialog';
import type { Exploring, ViewProps } from './view-props';

const loopsView = lazyModule(() => import('./loops-view'));
const lessonView = lazyModule(() => import('./lesson-view'));
const walkView = lazyModule(() => import('./walk-view'));

type Props = Omit<ViewProps, 'start'> & { exploring: Exploring; onClose: () => void };

/** A window over the story: the diagram's loops, a lesson beside what happened, a walk from part to part, the keys. */
export function ExploreDialog({ exploring, onClose, ...props }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const window = dialog.current;
    if (!window) return;
    const callOff = openDialog(window, title.current);
    return () => {
      callOff();
      window.close();
    };
  }, []);
  const { words, id } = props;
  const view = { ...props, start: exploring.id };
  return (
    <dialog ref={dialog} className="explore" aria-labelledby={`${id}-explore`} onClose={onClose}>
      <header className="explore-head">
        <h2 id={`${id}-explore`} ref={title} tabIndex={-1} className="text-xl">
          {words.title[exploring.view]}
        </h2>
        <button type="button" className="press" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      {exploring.view === 'loops' && (
        <LazyPart name="window" module={loopsView}>
          {({ LoopsView }) => <LoopsView key={exploring.id} {...view} />}
        </LazyPart>
      )}
      {exploring.view === 'lesson' && (
        <LazyPart name="window" module={lessonView}>
          {({ LessonView }) => <LessonView {...view} />}
        </LazyPart>
      )}
      {exploring.view === 'walk' && (
        <LazyPart name="window" module={walkView}>
          {({ WalkView }) => <WalkView {...view} />}
        </LazyPart>
      )}
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
