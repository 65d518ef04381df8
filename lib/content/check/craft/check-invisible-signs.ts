import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { placeAfter } from '@/lib/content/parse/place-after';
import { readText } from '@/lib/content/parse/text-file';

/**
 * What nobody sees and every search, count and comparison stumbles over: control and format characters, soft hyphens
 * among them, as they are or written as an escape. A joiner between two pictures makes one of them, and may stay.
 */
const invisible =
  /(?!(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic}))(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\\u(?:00ad|200[b-f]|202[a-e]|206[0-9a-f]|feff)/giu;

const names: Partial<Record<string, string>> = {
  '00AD': 'a soft hyphen',
  '200B': 'a space without width',
  '200E': 'a mark of direction',
  '200F': 'a mark of direction',
  FEFF: 'a byte order mark in the text',
};

export function invisibleSigns(file: string): Diagnostic[] {
  const { text = '' } = readText(file);
  return [...text.matchAll(invisible)].map(({ 0: sign, index }) => {
    const place = placeAfter({ file, line: 1, column: 1 }, text.slice(0, index));
    const code = codeOf(sign);
    const message = `${names[code] ?? 'a sign'} that nobody sees stands here (U+${code})`;
    const remedy = code === '00AD' ? 'take it out: the browser breaks words itself' : 'take it out, or type it anew';
    return diagnostic(place, 'invisible-sign', message, remedy);
  });
}

function codeOf(sign: string): string {
  const written = sign.startsWith('\\') ? sign.slice(2) : (sign.codePointAt(0) ?? 0).toString(16);
  return written.toUpperCase().padStart(4, '0');
}
