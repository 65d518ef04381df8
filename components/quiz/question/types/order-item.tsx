import { type PointerEvent, useDeferredValue } from 'react';
import { Grip } from '@/components/quiz/question/grip';
import { VerdictMark } from '@/components/quiz/question/verdict-mark';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { Phrase } from '@/components/text/phrase';
import { fill } from '@/lib/fill';
import { spoken } from '@/lib/spoken';

/** What an event is moved with; `data-move` of the control in its row. */
export type MoveControl = 'up' | 'down' | 'place';

type Props = {
  text: string;
  at: number;
  places: number;
  /** Whether it stands where it should, once that has been checked. */
  isRight: boolean | undefined;
  words: QuizWords;
  isHeld: boolean;
  onPut: (place: number, control: MoveControl) => void;
  onHold: (event: PointerEvent) => void;
};

/** One event of an order question. */
export function OrderItem({ text, at, places, isRight, words, isHeld, onPut, onHold }: Props) {
  const option = spoken(text);
  const isAwake = useDeferredValue(true, false);
  const choices = isAwake ? Array.from({ length: places }, (_, place) => place) : [at];
  return (
    <li className="quiz-option" data-held={isHeld}>
      {isRight === undefined && <Grip name={words.grip} onHold={onHold} />}
      <span className="order-text min-w-0">
        <Phrase>{text}</Phrase>
      </span>
      {isRight !== undefined && <VerdictMark right={isRight} words={words} />}
      {isRight === undefined && (
        <span className="script-only flex items-center gap-1">
          <Move
            control="up"
            name={fill(words.up, { option })}
            idle={at === 0}
            onPress={(control) => onPut(at - 1, control)}
          />
          <Move
            control="down"
            name={fill(words.down, { option })}
            idle={at === places - 1}
            onPress={(control) => onPut(at + 1, control)}
          />
          <select
            aria-label={fill(words.place, { option })}
            data-move="place"
            className="quiz-select quiz-place"
            value={at}
            onChange={({ target }) => onPut(Number(target.value), 'place')}
          >
            {choices.map((place) => (
              <option key={place} value={place}>
                {place + 1}
              </option>
            ))}
          </select>
        </span>
      )}
    </li>
  );
}

const signs = { up: 'M4 10l6-6 6 6M10 4v13', down: 'M4 10l6 6 6-6M10 16V3' };

type MoveProps = {
  control: keyof typeof signs;
  name: string;
  idle: boolean;
  onPress: (control: MoveControl) => void;
};

function Move({ control, name, idle, onPress }: MoveProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={idle}
      data-move={control}
      className="press control"
      onClick={() => !idle && onPress(control)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={signs[control]} />
      </svg>
    </button>
  );
}
