import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'div'>, 'role' | 'aria-label' | 'tabIndex'> & { name: string };

/**
 * A box that scrolls, also by keyboard, as it takes focus (WCAG 2.1.1). It is a group, and no landmark as a named section
 * would be.
 */
export function ScrollBox({ name, ...box }: Props) {
  // biome-ignore lint/a11y/useSemanticElements: a fieldset holds what is filled in
  return <div role="group" aria-label={name} tabIndex={0} {...box} />;
}
