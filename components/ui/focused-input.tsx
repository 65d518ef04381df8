import { type ComponentProps, useEffect, useRef } from 'react';

/** A field that takes the focus when it comes: the button that asked for it is gone. */
export function FocusedInput(props: Omit<ComponentProps<'input'>, 'ref'>) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return <input ref={field} {...props} />;
}
