import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { invisibleSigns } from '@/lib/content/check/craft/check-invisible-signs';
import { unusedTerms } from '@/lib/content/check/craft/check-terms';
import { wordsNotOurs } from '@/lib/content/check/craft/check-wording';
import { openCase, openShared } from '@/lib/content/open/case-files';
import { type CaseFolder, caseFolders, type PrivateFolders } from '@/lib/content/open/case-folders';
import { filesIn, foldersIn, linksIn } from '@/lib/content/open/folders';
import { openLessons } from '@/lib/content/open/lessons-files';
import type { ModelFile } from '@/lib/content/open/model-files';
import { openSearchSynonyms } from '@/lib/content/open/open-search-synonyms';
import { openUi } from '@/lib/content/open/ui-files';
import { type Diagnostic, diagnostic, inReadingOrder } from '@/lib/content/parse/diagnostic';
import { perLocale } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';
import { checkBetween, checkShared } from './check-across-cases';
import { checkCase } from './check-case';
import { checkLessons } from './check-lessons';
import { brokenModels } from './check-model';
import { checkPages } from './check-pages';
import { checkUiWords } from './check-ui-words';
import { gapsOfLanguages } from './gaps';
import { textsForReaders } from './texts-for-readers';

export type ContentReport = { cases: string[]; diagnostics: Diagnostic[] };

/** What reads the files: one that remembers them, where the process goes on to make something of them. */
export type Readers = { openCase: typeof openCase; openShared: typeof openShared };

/** All that is wrong with a root of content, its models and the private folders beside it, in the order of files and lines. */
export function checkContent(
  root: string,
  models: ReadonlyMap<string, ModelFile> = new Map(),
  privateFolders?: PrivateFolders,
  readers: Readers = { openCase, openShared },
): ContentReport {
  const folder = join(root, 'cases');
  const folders = caseFolders(root, privateFolders);
  if (!folders) {
    const remedy = 'make it, with a folder for each case, or name another --root';
    const missing = diagnostic(
      { file: folder, line: 1, column: 1 },
      'missing-folder',
      'this folder is missing',
      remedy,
    );
    return { cases: [], diagnostics: [missing] };
  }
  const shared = readers.openShared(root);
  const cases = folders.map((each) => readers.openCase(each.folder));
  const lessons = openLessons(root);
  const ui = openUi(root);
  const texts = perLocale((locale) => textsForReaders({ root, cases, shared, lessons, ui }, locale));
  const diagnostics = [
    ...[root, ...(privateFolders?.folders ?? [])].flatMap((each) => skippedLinks(join(each, 'cases'))),
    ...doubledCases(folders),
    ...checkShared(shared),
    ...cases.flatMap((files) => checkCase(files, shared, models.get(files.slug)?.model)),
    ...brokenModels(models),
    ...checkBetween(cases),
    ...checkPages(root),
    ...(existsSync(join(root, 'lessons')) ? checkLessons(lessons, cases, shared) : []),
    ...(existsSync(join(root, 'ui')) ? checkUiWords(ui) : []),
    ...(existsSync(join(root, 'search'))
      ? locales.flatMap((locale) => openSearchSynonyms(root, locale).diagnostics)
      : []),
    ...(existsSync(join(root, 'wording.yaml')) ? wordsNotOurs(root, texts) : []),
    ...unusedTerms(cases, shared, texts),
    ...writtenFiles(root, folders).flatMap(invisibleSigns),
  ];
  return { cases: folders.map(({ slug }) => slug), diagnostics: inReadingOrder(gapsOfLanguages(root, diagnostics)) };
}

/** A case that stands elsewhere would be left out without a word. */
function skippedLinks(folder: string): Diagnostic[] {
  return linksIn(folder).map((name) => {
    const place = { file: join(folder, name), line: 1, column: 1 };
    return diagnostic(
      place,
      'skipped-link',
      'this is a link, and no case is read through it',
      'put the folder itself here',
    );
  });
}

/** Every file that somebody writes by hand: what is made from them would only say it twice. */
function writtenFiles(root: string, folders: readonly CaseFolder[]): string[] {
  const pages = join(root, 'pages');
  const written = [
    root,
    ...['ui', 'glossary', 'lessons', 'search'].map((name) => join(root, name)),
    ...(foldersIn(pages) ?? []).map((name) => join(pages, name)),
    ...folders.map(({ folder }) => folder),
  ];
  return written.flatMap((folder) =>
    filesIn(folder)
      .filter((name) => /\.(?:ya?ml|mdx|json)$/.test(name))
      .map((name) => join(folder, name)),
  );
}

/** Two cases of one name would have one address. */
function doubledCases(folders: readonly CaseFolder[]): Diagnostic[] {
  return folders.flatMap(({ slug, folder }, index) => {
    const first = folders.findIndex((other) => other.slug === slug);
    if (first === index) return [];
    const place = { file: folder, line: 1, column: 1 };
    return [
      diagnostic(place, 'doubled-case', `${folders[first]?.folder} is a case of that name too`, 'rename this one'),
    ];
  });
}
