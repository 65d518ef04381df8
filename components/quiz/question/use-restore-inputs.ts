import { type RefObject, useEffect, useRef } from 'react';
import { certainties } from '@/lib/certainty';
import type { AskedQuestion, QuizEvent } from '@/lib/quiz/quiz';

type Input = HTMLInputElement | HTMLSelectElement;

/** Takes over what the reader chose or typed, or what the browser filled in again, while the page stood without its scripts. */
export function useRestoreInputs(
  block: RefObject<HTMLElement | null>,
  questions: readonly AskedQuestion[],
  send: (event: QuizEvent) => void,
): void {
  const first = useRef({ questions, send });
  useEffect(() => {
    const inputs = block.current?.querySelectorAll<Input>('input[name]:checked, input[type=text], select[name]') ?? [];
    for (const input of inputs) {
      const [name = '', part] = input.name.split('.');
      const question = first.current.questions.find(({ id }) => name.endsWith(`-${id}`));
      const event = question && input.value !== '' && eventOf(question, input, part);
      if (event) first.current.send(event);
    }
  }, [block]);
}

function eventOf(question: AskedQuestion, input: Input, part: string | undefined): QuizEvent | undefined {
  const { value } = input;
  if (input instanceof HTMLSelectElement)
    return part ? { type: 'place', question, option: part, target: value } : undefined;
  if (input.type === 'text') return { type: 'write', question, text: value };
  if (part === undefined) return { type: 'keep', question, option: value };
  const certainty = certainties.find((each) => each === value);
  return certainty && { type: 'certain', question, certainty };
}
