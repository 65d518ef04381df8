import { useRef, useState } from 'react';
import { fill } from '@/lib/fill';
import { unseal } from '@/lib/quiz/seal';
import type { InputProps } from './answer-input';
import { OrderItem } from './order-item';

/** The events of an order question, moved by buttons, by a select or by dragging; each move is said. */
export function OrderList({ question, answer, words, onEvent }: InputProps) {
  const [moved, setMoved] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const { chosen, checked } = answer;
  const right = checked ? unseal(question.sealed).right : undefined;

  const put = (option: string, place: number) => {
    const at = Math.min(Math.max(place, 0), chosen.length - 1);
    onEvent({ type: 'put', question, option, place: at });
    setMoved(fill(words.moved, { option: textOf(option), place: at + 1, places: chosen.length }));
  };
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? '';

  /** The place in the list at a height in the window. */
  const placeAt = (y: number) => {
    const items = [...(list.current?.children ?? [])].map((item) => item.getBoundingClientRect());
    const below = items.findIndex(({ bottom }) => y < bottom);
    return below < 0 ? items.length - 1 : below;
  };

  return (
    <>
      <ol ref={list} className="quiz-order">
        {chosen.map((id, at) => (
          <OrderItem
            key={id}
            text={textOf(id)}
            at={at}
            places={chosen.length}
            isRight={right && right[at] === id}
            words={words}
            onPut={(place) => put(id, place)}
            onDrag={(y) => {
              const place = placeAt(y);
              if (place !== at) put(id, place);
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
