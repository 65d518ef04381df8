import { rotate } from '@/lib/rot13';
import type { Solution } from './quiz';

/** Turns a solution into text that no one reads by accident, in the page's source or by searching in it. */
export function seal(solution: Solution): string {
  return rotate(JSON.stringify(solution));
}

/** The solution that `seal` has hidden. */
export function unseal(sealed: string): Solution {
  return JSON.parse(rotate(sealed));
}
