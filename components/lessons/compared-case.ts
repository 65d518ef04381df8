import type { ReactNode } from 'react';
import type { ClientWords } from '@/lib/client-words';

export type ComparedCase = {
  slug: string;
  name: string;
  panel: ReactNode;
  /** Per step what it is called, with its number, and where it is told. */
  steps: { position: string; href: string }[];
};
export type ComparedPair = { cases: readonly [string, string]; alike: string; differ: string };
/** A pattern, and in which cases it plays a part, with the words for it there. */
export type ComparedPattern = { id: string; title: string; cells: Record<string, { words: string; href: string }> };

export type CompareProps = {
  cases: ComparedCase[];
  pairs: ComparedPair[];
  patterns: ComparedPattern[];
  words: ClientWords<'compare'>;
};

/** The diagram of a case at a step. */
export type DrawCase = (slug: string, step: number, title: string) => ReactNode;
