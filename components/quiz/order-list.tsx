import { useState } from 'react';
import { Phrase } from '@/components/ui/phrase';
import { fill } from '@/lib/fill';
import type { Answer, AskedQuestion, QuizEvent } from '@/lib/quiz/quiz';
import { unseal } from '@/lib/quiz/seal';
import type { QuizWords } from './quiz-words';
import { VerdictMark } from './verdict-mark';

type Props = { question: AskedQuestion; answer: Answer; words: QuizWords; onEvent: (event: QuizEvent) => void };

/** The events of an order question, moved up and down by buttons; each move is said. */
export function OrderList({ question, answer, words, onEvent }: Props) {
  const [moved, setMoved] = useState('');
  const { chosen, checked } = answer;
  const right = checked ? unseal(question.sealed).right : undefined;

  const move = (option: string, text: string, by: -1 | 1) => {
    onEvent({ type: 'move', question, option, by });
    const place = Math.min(Math.max(chosen.indexOf(option) + by, 0), chosen.length - 1) + 1;
    setMoved(fill(words.moved, { option: text, place, places: chosen.length }));
  };

  return (
    <>
      <ol className="quiz-order">
        {chosen.map((id, at) => {
          const text = question.options.find((option) => option.id === id)?.text ?? '';
          return (
            <li key={id} className="quiz-option">
              <span className="flex-1">
                <Phrase>{text}</Phrase>
              </span>
              {right && <VerdictMark right={right[at] === id} />}
              {!checked && (
                <span className="script-only flex gap-1">
                  <Move
                    name={fill(words.up, { option: text })}
                    sign="M4 10l6-6 6 6M10 4v13"
                    idle={at === 0}
                    onPress={() => move(id, text, -1)}
                  />
                  <Move
                    name={fill(words.down, { option: text })}
                    sign="M4 10l6 6 6-6M10 16V3"
                    idle={at === chosen.length - 1}
                    onPress={() => move(id, text, 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {moved}
      </p>
    </>
  );
}

type MoveProps = { name: string; sign: string; idle: boolean; onPress: () => void };

function Move({ name, sign, idle, onPress }: MoveProps) {
  return (
    <button type="button" aria-label={name} aria-disabled={idle} className="press control" onClick={onPress}>
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-4 fill-none stroke-current" strokeWidth="2">
        <path d={sign} />
      </svg>
    </button>
  );
}
