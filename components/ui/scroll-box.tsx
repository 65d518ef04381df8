import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'div'>, 'role' | 'aria-label' | 'tabIndex'> & {
  /** A group is no landmark, as a named section would be; a log is spoken as it grows. */
  role?: 'group' | 'log';
  name: string;
};

/** A box that scrolls, also by keyboard, as it takes focus (WCAG 2.1.1). */
export function ScrollBox({ role = 'group', name, ...box }: Props) {
  // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
  return <div role={role} aria-label={name} tabIndex={0} {...box} />;
}
