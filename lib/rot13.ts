/**
 * Hides words from a reader's eye and from searching in a page's source: each letter thirteen places on, and back when
 * done twice. It is no secret; it compresses as well as the plain words, which encryption would not.
 */
export function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const start = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - start + 13) % 26) + start);
  });
}
