import type { QuizWords } from '@/components/quiz/quiz-words';

type Props = {
  right: boolean;
  /** What says it aloud; nothing where words beside it already do. */
  words?: QuizWords;
};

/** A drawn tick or cross. */
export function VerdictMark({ right, words }: Props) {
  return (
    <>
      {words && <span className="sr-only">{right ? words.markRight : words.markWrong}</span>}
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className={`size-[1.1em] shrink-0 self-start mt-[0.25em] fill-none ${right ? 'stroke-healthy' : 'stroke-failing'}`}
        strokeWidth="2.2"
        strokeLinecap="round"
      >
        <path d={right ? 'M2.5 8.5l4 4 7-9' : 'M3 3l10 10M13 3L3 13'} />
      </svg>
    </>
  );
}
