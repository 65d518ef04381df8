/** No sign here looks like another one (0 1 5 8 and B I L O S Z are left out), and none of them make a word: no vowel, no Y. */
export const codeAlphabet = '234679CDFGHJKMNPQRTVWX';

export const codeLength = 7;

/** What somebody typed as a code, in the one way that a code is written; nothing where it can not be one. */
export function codeIn(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '');
  const isCode = code.length === codeLength && [...code].every((sign) => codeAlphabet.includes(sign));
  return isCode ? code : undefined;
}

/** A code as a room reads it aloud: `K7M 4QRT`. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
