import type { ReactNode } from 'react';

type Props = { name: string; children: ReactNode };

/**
 * A table that scrolls in its own box when the window is narrower; the box takes focus, so that it scrolls by keyboard too
 * (WCAG 2.1.1).
 */
export function WideTable({ name, children }: Props) {
  return (
    <section aria-label={name} tabIndex={0} className="wide-table">
      <table>{children}</table>
    </section>
  );
}
