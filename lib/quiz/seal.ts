import type { Solution } from './quiz';

/**
 * Turns a solution into text that no one reads by accident, in the page's source or by searching in it: each letter
 * thirteen places on. It is no secret; it compresses as well as the plain words, which encryption would not.
 */
export function seal(solution: Solution): string {
  return rotate(JSON.stringify(solution));
}

/** The solution that `seal` has hidden. */
export function unseal(sealed: string): Solution {
  return JSON.parse(rotate(sealed));
}

function rotate(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const start = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - start + 13) % 26) + start);
  });
}
