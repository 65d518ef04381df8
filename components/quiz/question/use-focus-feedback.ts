import { type RefObject, useEffect, useRef } from 'react';

type FocusAlong = { feedback: RefObject<HTMLDivElement | null>; follow: () => void };

/** Lets the focus follow what the reader does: to the feedback upon a check, back to the answer for another try. */
export function useFocusFeedback(isChecked: boolean, item: RefObject<HTMLElement | null>): FocusAlong {
  const feedback = useRef<HTMLDivElement>(null);
  const follows = useRef(false);
  useEffect(() => {
    if (follows.current) {
      const answer = item.current?.querySelector<HTMLElement>('fieldset :is(input, select, button)');
      (isChecked ? feedback.current : answer)?.focus();
    }
    follows.current = false;
  }, [isChecked, item]);
  const follow = () => {
    follows.current = true;
    // else the browser lays the page out once more, as the button that has the focus goes
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  return { feedback, follow };
}
