import type { ReactNode } from 'react';
import { ScrollBox } from './scroll-box';

type Props = { name: string; children: ReactNode };

/** A table that scrolls in its own box when the window is narrower. */
export function WideTable({ name, children }: Props) {
  return (
    <ScrollBox name={name} className="wide-table">
      <table>{children}</table>
    </ScrollBox>
  );
}
