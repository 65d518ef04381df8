import { Phrase } from '@/components/ui/phrase';
import { fill } from '@/lib/fill';
import type { QuizWords } from './quiz-words';
import { VerdictMark } from './verdict-mark';

type Props = {
  text: string;
  at: number;
  places: number;
  /** Whether it stands where it should, once that has been checked. */
  isRight: boolean | undefined;
  words: QuizWords;
  onPut: (place: number) => void;
  /** The pointer that holds the item is at this height in the window. */
  onDrag: (y: number) => void;
};

/** One event of an order question. */
export function OrderItem({ text, at, places, isRight, words, onPut, onDrag }: Props) {
  return (
    <li className="quiz-option">
      {isRight === undefined && <Grip name={words.grip} onDrag={onDrag} />}
      <span className="order-text min-w-0">
        <Phrase>{text}</Phrase>
      </span>
      {isRight !== undefined && <VerdictMark right={isRight} />}
      {isRight === undefined && (
        <span className="script-only flex items-center gap-1">
          <Move
            name={fill(words.up, { option: text })}
            sign="M4 10l6-6 6 6M10 4v13"
            idle={at === 0}
            onPress={() => onPut(at - 1)}
          />
          <Move
            name={fill(words.down, { option: text })}
            sign="M4 10l6 6 6-6M10 16V3"
            idle={at === places - 1}
            onPress={() => onPut(at + 1)}
          />
          <select
            aria-label={fill(words.place, { option: text })}
            className="quiz-select quiz-place"
            value={at}
            onChange={({ target }) => onPut(Number(target.value))}
          >
            {Array.from({ length: places }, (_, place) => place).map((place) => (
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

/** Where a pointer takes hold of the item; buttons and select do the same for who does not drag (WCAG 2.5.7). */
function Grip({ name, onDrag }: { name: string; onDrag: (y: number) => void }) {
  return (
    <span
      className="quiz-grip script-only"
      title={name}
      aria-hidden="true"
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientY }) => {
        if (currentTarget.hasPointerCapture(pointerId)) onDrag(clientY);
      }}
    >
      <svg viewBox="0 0 10 16" aria-hidden="true" className="h-4 w-2.5 fill-current">
        <path d="M1 2h3v2H1zM6 2h3v2H6zM1 7h3v2H1zM6 7h3v2H6zM1 12h3v2H1zM6 12h3v2H6z" />
      </svg>
    </span>
  );
}

type MoveProps = { name: string; sign: string; idle: boolean; onPress: () => void };

function Move({ name, sign, idle, onPress }: MoveProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={idle}
      className="press control"
      onClick={() => !idle && onPress()}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-4 fill-none stroke-current" strokeWidth="2">
        <path d={sign} />
      </svg>
    </button>
  );
}
