import { join } from 'node:path';
import { z } from 'zod';
import type { CaseFiles, SharedFiles } from '@/lib/content/open/case-files';
import { foldersIn } from '@/lib/content/open/folders';
import { openLessons } from '@/lib/content/open/lessons-files';
import { type NotOurs, openWording } from '@/lib/content/open/wording-file';
import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { placeAfter } from '@/lib/content/parse/place-after';
import { textsInMdx, textsInYaml, type WrittenText } from '@/lib/content/parse/written-text';
import { openYaml } from '@/lib/content/parse/yaml-file';
import { type Locale, locales } from '@/lib/languages/locale';

/** Words that are not ours, anywhere in the words for readers. */
export function wordsNotOurs(root: string, cases: readonly CaseFiles[], shared: SharedFiles): Diagnostic[] {
  const { content, diagnostics } = openWording(root);
  if (!content) return diagnostics;
  const found = locales.flatMap((locale) => {
    const rules = content[locale].map(ruleOf);
    return textsByFolder
      .flatMap((textsOf) => textsOf({ root, locale, cases, shared }))
      .flatMap((text) => rules.flatMap((rule) => wordsIn(text, rule)));
  });
  return [...diagnostics, ...found];
}

type Files = { root: string; locale: Locale; cases: readonly CaseFiles[]; shared: SharedFiles };

/** The words for readers of each folder of content. */
const textsByFolder: readonly ((files: Files) => WrittenText[])[] = [
  ({ cases, locale }) =>
    cases.flatMap(({ words, session, onCall, stories }) => [
      ...textsInYaml(words[locale]),
      ...(session ? textsInYaml(session.words[locale]) : []),
      ...(onCall ? textsInYaml(onCall.words[locale]) : []),
      ...stories[locale].texts.filter(({ kind }) => kind === 'prose'),
    ]),
  ({ root, locale }) => textsInYaml(openLessons(root).words[locale]),
  ({ shared, locale }) => textsInYaml(shared.glossary[locale]),
  ({ root, locale }) =>
    (foldersIn(join(root, 'pages')) ?? []).flatMap((name) => textsInMdx(join(root, 'pages', name, `${locale}.mdx`))),
  ({ root, locale }) => textsInYaml(openYaml(join(root, 'ui', `${locale}.json`), z.unknown())),
];

type Rule = { word: RegExp; except: RegExp[]; write: string; doubt: boolean };

function ruleOf({ word, except, write, doubt }: NotOurs): Rule {
  return { word: wholeWords(word), except: except.map(wholeWords), write, doubt };
}

/** Whole words, also where a letter has an accent or a hyphen joins two; a space may be the end of a line. */
function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}-])`, 'giu');
}

function wordsIn({ source, place }: WrittenText, { word, except, write, doubt }: Rule): Diagnostic[] {
  const text = source.replace(/`[^`]*`|https?:\/\/\S+|\{\{[^}]*\}\}/g, (code) => code.replace(/[^\n]/g, ' '));
  const found = [...text.matchAll(word)];
  if (found.length === 0) return [];
  const allowed = except.flatMap((wording) => [...text.matchAll(wording)]);
  return found
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
