import { type RefObject, useEffect, useRef } from 'react';
import { certainties } from '@/lib/certainty';
import type { AskedQuestion, QuizEvent } from '@/lib/quiz/quiz';
import { questionTypes } from '@/lib/quiz/types/question-types';

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
  const { type, value } = input;
  const certainty = part === 'certainty' && type === 'radio' && certainties.find((each) => each === value);
  if (certainty) return { type: 'certain', question, certainty };
  const restored = questionTypes[question.type].restore(value, part);
  return restored && { ...restored, question };
}
