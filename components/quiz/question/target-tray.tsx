import type { PointerEvent } from 'react';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { Phrase } from '@/components/text/phrase';
import { Grip } from './grip';

type Props = {
  targets: readonly { id: string; text: string }[];
  /** The one that was picked up or is being dragged. */
  held: string | undefined;
  words: QuizWords;
  onPick: (target: string) => void;
  onHold: (target: string, event: PointerEvent) => void;
};

/** What can belong with a line, to drag there or to pick up with one press and put down with the next. */
export function TargetTray({ targets, held, words, onPick, onHold }: Props) {
  return (
    <ul className="quiz-tray script-only" aria-label={words.tray}>
      {targets.map(({ id, text }) => (
        <li key={id} className="quiz-target" data-target={id}>
          <Grip name={words.grip} onHold={(event) => onHold(id, event)} />
          <button type="button" aria-pressed={held === id} onClick={() => onPick(id)}>
            <Phrase>{text}</Phrase>
          </button>
        </li>
      ))}
    </ul>
  );
}
