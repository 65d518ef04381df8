'use client';
import { useProgress } from '@/components/progress/use-progress';
import type { ClientWords } from '@/lib/client-words';

/** A case as it can be gone on with: its address, and what stands at each of its steps and headings. */
export type ResumePlace = { href: string; name: string; marks: Record<string, string> };

type Props = {
  cases: Record<string, ResumePlace>;
  words: ClientWords<'progress'>;
  /** What stands there for who has read nothing yet, or until that is known. */
  otherwise: string;
};

/** The way back to where the reader was last. */
export function ResumeLink({ cases, words, otherwise }: Props) {
  const place = useProgress(({ progress }) => progress.place);
  const { slug = '', mark = '' } = place ?? {};
  const left = Object.hasOwn(cases, slug) ? cases[slug] : undefined;
  const at = left && Object.hasOwn(left.marks, mark) ? left.marks[mark] : undefined;
  return (
    <p className="resume">
      {left ? (
        <>
          {words.resume} <a href={at === undefined ? left.href : `${left.href}#${mark}`}>{at ?? left.name}</a>
        </>
      ) : (
        otherwise
      )}
    </p>
  );
}
