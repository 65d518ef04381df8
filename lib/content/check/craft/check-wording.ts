import { type NotOurs, openWording } from '@/lib/content/open/wording-file';
import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { placeAfter } from '@/lib/content/parse/place-after';
import type { WrittenText } from '@/lib/content/parse/written-text';
import { type Locale, locales } from '@/lib/languages/locale';

/** Words that are not ours, anywhere in the words for readers. */
export function wordsNotOurs(root: string, texts: Record<Locale, WrittenText[]>): Diagnostic[] {
  const { content, diagnostics } = openWording(root);
  if (!content) return diagnostics;
  const found = locales.flatMap((locale) => {
    const rules = content[locale].map(ruleOf);
    return texts[locale].flatMap((text) => {
      const prose = withoutCode(text.source);
      return rules.flatMap((rule) => wordsIn(text, prose, rule));
    });
  });
  return [...diagnostics, ...found];
}

type Rule = { word: RegExp; except: RegExp[]; write: string; doubt: boolean };

function ruleOf({ word, except, write, doubt }: NotOurs): Rule {
  return { word: wholeWords(word), except: except.map(wholeWords), write, doubt };
}

/** Whole words, also where a letter has an accent or a hyphen joins two; a space may be the end of a line. */
function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}-])`, 'giu');
}

/** What is no wording of ours (code, addresses, what is filled in) as spaces, so that the rest keeps its place. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`|https?:\/\/\S+|\{\{[^}]*\}\}/g, (code) => code.replace(/[^\n]/g, ' '));
}

function wordsIn({ source, place }: WrittenText, prose: string, { word, except, write, doubt }: Rule): Diagnostic[] {
  // most words stand nowhere: unlike `matchAll`, `search` makes no new expression to find that out
  if (prose.search(word) < 0) return [];
  const allowed = except.flatMap((wording) => [...prose.matchAll(wording)]);
  return [...prose.matchAll(word)]
    .filter(
      ({ 0: { length }, index }) =>
        !allowed.some((at) => at.index <= index && index + length <= at.index + at[0].length),
    )
    .map(({ 0: said, index }) => {
      const at = placeAfter(place, source.slice(0, index));
      const message = `“${said}” is ${doubt ? 'seldom' : 'not'} our word`;
      return diagnostic(at, doubt ? 'doubtful-word' : 'not-our-word', message, `write: ${write}`);
    });
}
