import { useEffect, useRef, useState } from 'react';
import { followPointer } from '@/components/quiz/question/follow-pointer';
import { fill } from '@/lib/fill';
import { reveal } from '@/lib/quiz/obfuscate';
import { textOf } from '@/lib/quiz/types/question-behaviour';
import { spoken } from '@/lib/spoken';
import { type MoveControl, OrderItem } from './order-item';
import type { InputProps } from './question-view';

/**
 * The events of an order question, moved by buttons, by a select or by dragging; each move is said. The rows stay where they
 * are in the page and the events change places in them: a row that is itself moved loses the focus, and a screen reader
 * then reads what comes after it. The focus goes to the same control in the event's new row.
 */
export function OrderList({ question, answer, words, onEvent }: InputProps<'order'>) {
  const [moved, setMoved] = useState('');
  const [held, setHeld] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const moving = useRef<{ option: string; control: MoveControl }>(undefined);
  const { chosen, checked } = answer;
  const right = checked ? reveal(question).right : undefined;

  const put = (option: string, place: number) => {
    const at = Math.min(Math.max(place, 0), chosen.length - 1);
    const name = spoken(textOf(question.options, option));
    onEvent({ type: 'put', question, option, place: at });
    // a list that has the focus says the place itself
    const isHeard = moving.current?.control === 'place';
    setMoved(isHeard ? '' : fill(words.moved, { option: name, place: at + 1, places: chosen.length }));
  };

  useEffect(() => {
    if (!moving.current) return;
    const { option, control } = moving.current;
    const row = list.current?.children[chosen.indexOf(option)];
    row?.querySelector<HTMLElement>(`[data-move=${control}]`)?.focus();
    moving.current = undefined;
  }, [chosen]);

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
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            key={at}
            text={textOf(question.options, id)}
            at={at}
            places={chosen.length}
            isRight={right && right[at] === id}
            words={words}
            isHeld={held === id}
            onPut={(place, control) => {
              moving.current = { option: id, control };
              put(id, place);
            }}
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
      <p aria-live="polite" className="sr-only">
        {moved}
      </p>
    </>
  );
}
