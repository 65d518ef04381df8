/** A word as it is compared: lower case, without accents. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** The words of a text; a compound such as `back-off` counts as both its words and as one. */
export function wordsOf(text: string): string[] {
  const written = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return written.flatMap((word) => {
    const pieces = word.split('-');
    return pieces.length > 1 ? [...pieces, pieces.join('')] : pieces;
  });
}

/** Each two neighbouring words as one: `load balancer` is also found as `loadbalancer`. */
export function pairsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(1).map((word, at) => words[at] + word);
}

/** A word of its own also means the compounds that end in it: `sessie` finds `teamsessie`. */
export function compoundsOf([word = '', ...more]: readonly string[], written: ReadonlySet<string>): string[][] {
  if (more.length > 0 || word.length < 5) return [];
  return [...written].filter((compound) => compound !== word && compound.endsWith(word)).map((compound) => [compound]);
}

const mostJoined = 4;

/**
 * The ways in which a reader may have meant a query: as typed, with two or three neighbouring words as one (`core dns`), and with
 * a word that nobody wrote spelled as one that somebody did, two letters swapped (`ectd`).
 * @param isKnown whether a folded word is written anywhere
 * @returns lists of folded words, the most literal first; few, so that they grow with the words and not with their square
 */
export function readings(query: string, isKnown: (word: string) => boolean): string[][] {
  const typed = wordsOf(query).map(fold);
  const spelled = typed.map((word) => (isKnown(word) ? word : (swapsOf(word).find(isKnown) ?? word)));
  const joined = [2, 3].flatMap((count) =>
    spelled.slice(count - 1).flatMap((_, at) => {
      const one = spelled.slice(at, at + count).join('');
      return isKnown(one) ? [[...spelled.slice(0, at), one, ...spelled.slice(at + count)]] : [];
    }),
  );
  return [spelled, ...joined.slice(0, mostJoined)];
}

function swapsOf(word: string): string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''));
}
