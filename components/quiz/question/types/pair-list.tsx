import { useRef, useState } from 'react';
import { TargetTray } from '@/components/quiz/question/target-tray';
import { useTargetDrag } from '@/components/quiz/question/use-target-drag';
import { Phrase } from '@/components/text/phrase';
import { fill } from '@/lib/fill';
import { reveal } from '@/lib/quiz/obfuscate';
import { targetIn } from '@/lib/quiz/types/pairs/pairs';
import { textOf } from '@/lib/quiz/types/question-behaviour';
import { spoken } from '@/lib/spoken';
import { PairLine } from './pair-line';
import type { InputProps } from './question-view';

/** Lines that each get what belongs with them: by a select, by picking it up and putting it down, or by dragging it. */
export function PairList({ name, question, answer, words, onEvent }: InputProps<'match' | 'classify'>) {
  const [held, setHeld] = useState<string>();
  const [said, setSaid] = useState('');
  const lines = useRef<HTMLUListElement>(null);
  const { chosen, checked } = answer;
  const right = checked ? reveal(question).right : undefined;
  const { targets } = question;

  const place = (option: string, target: string) => {
    onEvent({ type: 'place', question, option, target });
    const names = { option: textOf(question.options, option), target: textOf(targets, target) };
    setSaid(fill(words.placed, { option: spoken(names.option), target: spoken(names.target) }));
    setHeld(undefined);
  };
  const drag = useTargetDrag(lines, place);

  return (
    <>
      {!checked && (
        <TargetTray
          targets={targets}
          held={drag.held ?? held}
          words={words}
          onPick={(target) => setHeld(target === held ? undefined : target)}
          onHold={drag.hold}
        />
      )}
      <ol className="paper quiz-groups">
        {targets.map(({ id, text }) => (
          <li key={id}>
            <Phrase>{text}</Phrase>
          </li>
        ))}
      </ol>
      <ul ref={lines}>
        {question.options.map(({ id, text }) => {
          const target = targetIn(chosen, id);
          return (
            <PairLine
              key={id}
              id={id}
              name={`${name}.${id}`}
              text={text}
              targets={targets}
              target={target ?? ''}
              isRight={right && target !== undefined && target === targetIn(right, id)}
              isOver={drag.over === id}
              held={held === undefined ? undefined : { id: held, text: textOf(targets, held) }}
              words={words}
              onPlace={(target) => place(id, target)}
            />
          );
        })}
      </ul>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </>
  );
}
