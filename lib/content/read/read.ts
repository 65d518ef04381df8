import { join } from 'node:path';
import type { z } from 'zod';
import { checkShared } from '@/lib/content/check/check-across-cases';
import { checkCase } from '@/lib/content/check/check-case';
import { isGap, localeIn } from '@/lib/content/check/gaps';
import type { CaseFiles } from '@/lib/content/open/case-files';
import { type CaseFolder, caseFolders } from '@/lib/content/open/case-folders';
import { type Diagnostic, format, inReadingOrder, isWarning } from '@/lib/content/parse/diagnostic';
import type { YamlFile } from '@/lib/content/parse/yaml-file';
import { find } from '@/lib/content/parse/yaml-tree';
import type { Case, Source } from '@/lib/content/schema/case-schema';
import { type Glossary, glossarySchema, type Words, wordsSchema } from '@/lib/content/schema/words-schema';
import { filled, marked } from '@/lib/languages/fallback';
import { type Locale, locales, sourceLocale } from '@/lib/languages/locale';
import type { QuizFile } from '@/lib/quiz/schema';
import { siteContent } from '@/lib/settings';
import { memoize } from './memoize';
import { memoizedFiles, memoizedShared, sharedIn } from './memoized-files';
import { models } from './models';

export const contentRoot = 'content';

/** One case in one language, as plain data; `sources` are numbered from 1 in this order. */
export type CaseContent = { slug: string; outage: Case; quiz: QuizFile; words: Words; sources: Source[] };

const ofCase = (folder: string) => [folder, ...sharedIn(contentRoot)];

const checkedFiles = memoize((folder: string) => {
  const files = memoizedFiles(folder);
  return checkCase(files, memoizedShared(contentRoot), models.get(files.slug));
}, ofCase);
const wholeFiles = memoize((folder: string) => {
  refuse(checkedFiles(folder));
  return memoizedFiles(folder);
}, ofCase);

/**
 * The slugs of the cases that the site shows, in reading order. Throws an Error with every diagnostic if a case.yaml is
 * broken; but while the site is being written, a case that is broken in any way is left out of all pages but its own.
 */
export async function listCases(): Promise<readonly string[]> {
  return isBeingWritten ? chosenCases().filter((slug) => caseFaults(slug).length === 0) : chosenCases();
}

/** Those that have a page: while the site is being written the broken ones too, to say what is wrong with them. */
export async function listCasePages(): Promise<readonly string[]> {
  return chosenCases();
}

/** Why a case can not be shown while the site is being written. In a build nothing: there reading it throws. */
export function caseFaults(slug: string): Diagnostic[] {
  return isBeingWritten ? faultsIn(checkedFiles(folderOf(slug).folder)) : [];
}

/** `npm run dev`: what is broken is said in its place, and all else goes on. */
export const isBeingWritten = process.env.NODE_ENV === 'development';

const chosenCases = memoize((): readonly string[] => {
  const { cases: chosen } = siteContent();
  return chosen ? listAllCases().filter((slug) => chosen.includes(slug)) : listAllCases();
});

/** Those that may be told to search engines and feed readers. */
export async function listAnnouncedCases(): Promise<readonly string[]> {
  return (await listCases()).filter(isAnnounced);
}

/** A case from a private folder may not be announced, unless the settings say so. */
export function isAnnounced(slug: string): boolean {
  return siteContent().announcesPrivate || !isPrivate(slug);
}

/** Whether a case stands outside the repository. */
export function isPrivate(slug: string): boolean {
  return folderOf(slug).isPrivate;
}

/** The slugs of all cases there are, those too that are not shown. */
export const listAllCases = memoize((): readonly string[] => {
  const cases = allFolders().map(({ slug, folder }) => ({ slug, outage: memoizedFiles(folder).outage }));
  if (!isBeingWritten) refuse(cases.flatMap(({ outage }) => outage.diagnostics));
  return cases
    .map(({ slug, outage }) => ({ slug, order: outage.content?.order ?? 0 }))
    .sort((a, b) => a.order - b.order)
    .map(({ slug }) => slug);
});

/** Where the files of a case stand, in the repository or in a private folder. */
export function caseFile(slug: string, name: string): string {
  return join(folderOf(slug).folder, name);
}

/** The files of a case as far as they can be read. */
export function openedCase(slug: string): CaseFiles {
  return memoizedFiles(folderOf(slug).folder);
}

/** The files of a case, checked. Throws an Error with every diagnostic if anything in its folder is broken. */
export function caseFiles(slug: string): CaseFiles {
  return wholeFiles(folderOf(slug).folder);
}

const allFolders = memoize((): CaseFolder[] => caseFolders(contentRoot, siteContent()) ?? []);

/** A case that is nowhere is looked for in the repository, where every file of it is then said to be missing. */
function folderOf(slug: string): CaseFolder {
  const folder = join(contentRoot, 'cases', slug);
  return allFolders().find((each) => each.slug === slug) ?? { slug, folder, isPrivate: false };
}

/** A whole case, the same object each time. Throws an Error with every diagnostic if anything in its folder is broken. */
export const readCase = memoize(
  async (slug: string, locale: Locale): Promise<CaseContent> => {
    const files = caseFiles(slug);
    return {
      slug,
      outage: required(files.outage.content, slug),
      quiz: required(files.quiz.content, slug),
      words: wordsIn(files.words, locale, wordsSchema, slug),
      sources: sourcesOf(files, required(files.outage.content, slug).sources, await readSources()),
    };
  },
  (slug) => ofCase(folderOf(slug).folder),
);

/** The terms with their words in one language. */
export const readGlossary = memoize(
  async (locale: Locale): Promise<Glossary> => {
    const shared = memoizedShared(contentRoot);
    // a term that only the source explains yet is said at its place there
    refuse(checkShared(shared).filter(({ code, file }) => code !== 'missing-words' || localeIn(file) !== sourceLocale));
    return wordsIn(shared.glossary, locale, glossarySchema, 'glossary');
  },
  () => sharedIn(contentRoot),
);

/** The sources that every case may name. */
export async function readSources(): Promise<Source[]> {
  const { sources } = memoizedShared(contentRoot);
  refuse(sources.diagnostics);
  return required(sources.content, 'sources').sources;
}

/** Its own sources, then those shared ones that it names anywhere. */
function sourcesOf({ outage, quiz, stories }: CaseFiles, own: Source[], shared: Source[]): Source[] {
  const named = new Set([
    ...['*.sources.*', '*.*.sources.*', 'corrections.*.retelling']
      .flatMap((at) => find(outage, at))
      .map(({ value }) => value),
    ...find(quiz, 'questions.*.sources.*').map(({ value }) => value),
    ...locales
      .flatMap((locale) => stories[locale].elements)
      .filter(({ name }) => name === 'Source')
      .map(({ id }) => id),
  ]);
  return [...own, ...shared.filter(({ id }) => named.has(id))];
}

/** Words that a translation lacks are no reason to refuse: the source language's stand in for them. */
export function refuse(diagnostics: Diagnostic[]): void {
  const faults = faultsIn(diagnostics);
  if (faults.length > 0) throw new Error(`content is broken:\n${faults.map(format).join('\n')}`);
}

/** What no page can be made of, in reading order. */
export function faultsIn(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return inReadingOrder(diagnostics.filter((each) => !isGap(each) && !isWarning(each)));
}

/** The words in one language, with those that it lacks from the source language. */
export function wordsIn<S extends z.ZodType>(
  files: Record<Locale, YamlFile<z.output<S>>>,
  locale: Locale,
  schema: S,
  name: string,
): z.output<S> {
  const source = required(files[sourceLocale].content, name);
  if (locale === sourceLocale) return source;
  const own: unknown = files[locale].root?.toJSON();
  const complete: unknown = schema.parse(filled(source, own));
  return JSON.parse(JSON.stringify(marked(complete, own)));
}

export function required<T>(content: T | undefined, name: string): T {
  if (content === undefined) throw new Error(`${name} can not be read, though no fault was found in it`);
  return content;
}
