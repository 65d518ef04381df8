import { join } from 'node:path';
import type { CaseFiles, SharedFiles } from '@/lib/content/open/case-files';
import { foldersIn } from '@/lib/content/open/folders';
import type { LessonsFiles } from '@/lib/content/open/lessons-files';
import type { UiFiles } from '@/lib/content/open/ui-files';
import { textsInMdx, textsInYaml, type WrittenText } from '@/lib/content/parse/written-text';
import type { Locale } from '@/lib/languages/locale';

type ContentFiles = {
  root: string;
  cases: readonly CaseFiles[];
  shared: SharedFiles;
  lessons: LessonsFiles;
  ui: UiFiles;
};

/** All words for readers in a language, folder by folder; a story's are its running text, as it stands around its tags. */
export function textsForReaders(files: ContentFiles, locale: Locale): WrittenText[] {
  const { root, cases, shared, lessons, ui } = files;
  return [
    ...cases.flatMap((each) => textsOfCase(each, locale)),
    ...textsInYaml(lessons.words[locale]),
    ...textsInYaml(shared.glossary[locale]),
    ...(foldersIn(join(root, 'pages')) ?? []).flatMap((name) => textsInMdx(join(root, 'pages', name, `${locale}.mdx`))),
    ...textsInYaml(ui[locale]),
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
