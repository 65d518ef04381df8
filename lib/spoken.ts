/** Words of the content as a name within a spoken sentence: without the signs around code and without a full stop. */
export function spoken(words: string): string {
  return words.replaceAll('`', '').replace(/\.$/, '');
}
