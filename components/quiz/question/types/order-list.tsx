import { useRef, useState } from 'react';
import { followPointer } from '@/components/quiz/question/follow-pointer';
import { fill } from '@/lib/fill';
import { reveal } from '@/lib/quiz/obfuscate';
import { textOf } from '@/lib/quiz/types/question-behaviour';
import { spoken } from '@/lib/spoken';
import { OrderItem } from './order-item';
import type { InputProps } from './question-view';

/** The events of an order question, moved by buttons, by a select or by dragging; each move is said. */
export function OrderList({ question, answer, words, onEvent }: InputProps<'order'>) {
  const [moved, setMoved] = useState('');
  const [held, setHeld] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const { chosen, checked } = answer;
  const right = checked ? reveal(question).right : undefined;

  const put = (option: string, place: number) => {
    const at = Math.min(Math.max(place, 0), chosen.length - 1);
    onEvent({ type: 'put', question, option, place: at });
    setMoved(
      fill(words.moved, { option: spoken(textOf(question.options, option)), place: at + 1, places: chosen.length }),
    );
  };

  /** The place of what is held at a height in the window: behind all others that have their middle above it. */
  const placeAt = (y: number) => {
    const others = list.current?.querySelectorAll(':scope > :not([data-held=true])') ?? [];
    return [...others].map((item) => item.getBoundingClientRect()).filter(({ top, height }) => top + height / 2 < y)
      .length;
  };

  return (
    <>
      <ol ref={list} className="quiz-order">
        {chosen.map((id, at) => (
          <OrderItem
            key={id}
            text={textOf(question.options, id)}
            at={at}
            places={chosen.length}
            isRight={right && right[at] === id}
            words={words}
            isHeld={held === id}
            onPut={(place) => put(id, place)}
            onHold={(event) => {
              setHeld(id);
              followPointer(event, {
                move: ({ y }) => put(id, placeAt(y)),
                drop: ({ y }) => put(id, placeAt(y)),
                end: () => setHeld(undefined),
              });
            }}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {moved}
      </p>
    </>
  );
}
