import { type MouseEvent, useRef, useState } from 'react';

/**
 * What a button opens beside itself, by its name. The button stays, and has the focus again once that closes: else the
 * focus goes with what goes, and who reads by keyboard or by ear is at the top of the page.
 */
export function useOpener<Name extends string>() {
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<Name>();
  const close = () => {
    setOpened(undefined);
    button.current?.focus();
  };
  const openerOf = (name: Name) => ({
    'aria-expanded': opened === name,
    onClick: ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
      button.current = currentTarget;
      setOpened((before) => (before === name ? undefined : name));
    },
  });
  return { opened, openerOf, close };
}
