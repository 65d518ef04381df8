import { useRef } from 'react';
import { VerdictMark } from '@/components/quiz/question/verdict-mark';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { Phrase } from '@/components/text/phrase';
import { fill } from '@/lib/fill';
import { spoken } from '@/lib/spoken';

type Target = { id: string; text: string };

type Props = {
  id: string;
  /** The name of its select. */
  name: string;
  text: string;
  targets: readonly Target[];
  /** The id of the target that it has, or nothing. */
  target: string;
  /** Whether that is right, once checked. */
  isRight: boolean | undefined;
  /** Something is held above it, and would fall here. */
  isOver: boolean;
  /** What was picked up and can be put here. */
  held: Target | undefined;
  words: QuizWords;
  onPlace: (target: string) => void;
};

/** One line of a match or classify question, with what the reader put beside it. */
export function PairLine({ id, name, text, targets, target, isRight, isOver, held, words, onPlace }: Props) {
  const select = useRef<HTMLSelectElement>(null);
  const putHere = (put: Target) => {
    onPlace(put.id);
    select.current?.focus(); // the button goes, and the focus must not go with it
  };
  return (
    <li className="quiz-option" data-option={id} data-over={isOver}>
      <label className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="min-w-0 basis-[14rem] grow">
          <Phrase>{text}</Phrase>
        </span>
        <select
          ref={select}
          name={name}
          className="quiz-select"
          value={target}
          disabled={isRight !== undefined}
          onChange={(event) => onPlace(event.target.value)}
        >
          <option value="">{words.pick}</option>
          {targets.map((each) => (
            <option key={each.id} value={each.id}>
              {each.text.replaceAll('`', '')}
            </option>
          ))}
        </select>
      </label>
      {held && (
        <button
          type="button"
          className="press shrink-0"
          aria-label={fill(words.putHere, { target: spoken(held.text), option: spoken(text) })}
          onClick={() => putHere(held)}
        >
          {words.here}
        </button>
      )}
      {isRight !== undefined && <VerdictMark right={isRight} words={words} />}
    </li>
  );
}
