import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openCase, openShared } from '@/lib/content/open/case-files';
import { foldersIn } from '@/lib/content/open/folders';
import { openLessons } from '@/lib/content/open/lessons-files';
import { checkSearchSynonyms } from '@/lib/content/open/search-synonyms';
import { type Diagnostic, diagnostic, inReadingOrder } from '@/lib/content/parse/diagnostic';
import { checkBetween, checkShared } from './check-between';
import { checkCase } from './check-case';
import { checkLessons } from './check-lessons';
import { checkPages } from './check-pages';
import { checkUiWords } from './check-ui-words';
import { wordsNotOurs } from './craft/check-our-words';

export type ContentReport = { cases: string[]; diagnostics: Diagnostic[] };

/** All that is wrong with a folder of content, in the order of its files and lines. */
export function checkContent(root: string): ContentReport {
  const folder = join(root, 'cases');
  const slugs = foldersIn(folder);
  if (!slugs) {
    const remedy = 'make it, with a folder for each case, or name another --root';
    const missing = diagnostic(
      { file: folder, line: 1, column: 1 },
      'missing-folder',
      'this folder is missing',
      remedy,
    );
    return { cases: [], diagnostics: [missing] };
  }
  const shared = openShared(root);
  const cases = slugs.map((slug) => openCase(join(folder, slug)));
  const diagnostics = [
    ...checkShared(shared),
    ...cases.flatMap((files) => checkCase(files, shared)),
    ...checkBetween(cases),
    ...checkPages(root),
    ...(existsSync(join(root, 'lessons')) ? checkLessons(openLessons(root), cases, shared) : []),
    ...(existsSync(join(root, 'ui')) ? checkUiWords(root) : []),
    ...(existsSync(join(root, 'search')) ? checkSearchSynonyms(root) : []),
    ...(existsSync(join(root, 'wording.yaml')) ? wordsNotOurs(root, cases, shared) : []),
  ];
  return { cases: slugs, diagnostics: inReadingOrder(diagnostics) };
}
