import { rot13 } from '@/lib/rot13';
import type { Solution } from './quiz';

/** Turns a solution into text that no one reads by accident, in the page's source or by searching in it. */
export function obfuscate(solution: Solution): string {
  return rot13(JSON.stringify(solution));
}

/** The solution that `seal` has hidden. */
export function reveal(obfuscated: string): Solution {
  return JSON.parse(rot13(obfuscated));
}
