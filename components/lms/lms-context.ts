import { createContext, useContext } from 'react';
import type { LmsLine } from './lms-line';

/** What stands around a packaged page. */
export type Packaged = {
  line: LmsLine;
  /** The share of the points that passes, from 0 to 1. */
  pass: number;
  /** How long the text may be that the LMS keeps, in UTF-16 units. */
  longest: number;
  locale: string;
  /** Draws the page in another language; at `mark`, or where the reader is. */
  onLocale: (locale: string, mark?: string) => void;
};

/** Undefined while the page is rendered at build time. */
export const LmsContext = createContext<Packaged | undefined>(undefined);

export function usePackaged(): Packaged | undefined {
  return useContext(LmsContext);
}
