import type { ReactNode } from 'react';

type Props = { name: string; children: ReactNode };

/**
 * A table that scrolls in its own box when the window is narrower; the box takes focus, so that it scrolls by keyboard too
 * (WCAG 2.1.1). It is a group, and no landmark as a named section would be.
 */
export function WideTable({ name, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds what is filled in
    <div role="group" aria-label={name} tabIndex={0} className="wide-table">
      <table>{children}</table>
    </div>
  );
}
