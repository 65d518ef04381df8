import { join } from 'node:path';
import { z } from 'zod';
import type { CaseFiles, SharedFiles } from '@/lib/content/open/case-files';
import { foldersIn } from '@/lib/content/open/folders';
import { openLessons } from '@/lib/content/open/lessons-files';
import { textsInMdx, textsInYaml, type WrittenText } from '@/lib/content/parse/written-text';
import { openYaml } from '@/lib/content/parse/yaml-file';
import type { Locale } from '@/lib/languages/locale';

type ContentFiles = { root: string; cases: readonly CaseFiles[]; shared: SharedFiles };

/** All words for readers in a language, folder by folder; a story's are its running text, as it stands around its tags. */
export function textsForReaders(files: ContentFiles, locale: Locale): WrittenText[] {
  const { root, cases, shared } = files;
  return [
    ...cases.flatMap((each) => textsOfCase(each, locale)),
    ...textsInYaml(openLessons(root).words[locale]),
    ...textsInYaml(shared.glossary[locale]),
    ...(foldersIn(join(root, 'pages')) ?? []).flatMap((name) => textsInMdx(join(root, 'pages', name, `${locale}.mdx`))),
    ...textsInYaml(openYaml(join(root, 'ui', `${locale}.json`), z.unknown())),
  ];
}

function textsOfCase({ words, session, onCall, stories }: CaseFiles, locale: Locale): WrittenText[] {
  return [...phrasesOf({ words, session, onCall }, locale), ...proseOf({ stories }, locale)];
}

/** What a case says outside its story. */
export function phrasesOf(
  { words, session, onCall }: Pick<CaseFiles, 'words' | 'session' | 'onCall'>,
  locale: Locale,
): WrittenText[] {
  return [
    ...textsInYaml(words[locale]),
    ...(session ? textsInYaml(session.words[locale]) : []),
    ...(onCall ? textsInYaml(onCall.words[locale]) : []),
  ];
}

export function proseOf({ stories }: Pick<CaseFiles, 'stories'>, locale: Locale): WrittenText[] {
  return stories[locale].texts.filter(({ kind }) => kind === 'prose');
}
