import { join } from 'node:path';
import type { Locale } from '../locale';
import type { Quiz } from '../quiz/schema';
import { type CaseFiles, openCase, openShared } from './case-files';
import { type Case, caseSchema, type Source } from './case-schema';
import { checkShared } from './check-between';
import { checkCase } from './check-case';
import { type Diagnostic, format, inReadingOrder } from './diagnostic';
import { foldersIn } from './folders';
import { once } from './once';
import type { Glossary, Words } from './words-schema';
import { openYaml } from './yaml-file';
import { find } from './yaml-tree';

export const contentRoot = 'content';

/** One case in one language, as plain data; `sources` are numbered from 1 in this order. */
export type CaseContent = { slug: string; outage: Case; quiz: Quiz; words: Words; sources: Source[] };

export const openSharedOnce = once(openShared);
export const openCaseOnce = once((folder) => {
  const files = openCase(folder);
  refuse(checkCase(files, openSharedOnce(contentRoot)));
  return files;
});

/** The slugs of all cases, in reading order. Throws an Error with every diagnostic if a case.yaml is broken. */
export async function listCases(): Promise<string[]> {
  const folder = join(contentRoot, 'cases');
  const cases = (foldersIn(folder) ?? []).map((slug) => ({
    slug,
    outage: openYaml(join(folder, slug, 'case.yaml'), caseSchema),
  }));
  refuse(cases.flatMap(({ outage }) => outage.diagnostics));
  return cases
    .map(({ slug, outage }) => ({ slug, order: outage.content?.order ?? 0 }))
    .sort((a, b) => a.order - b.order)
    .map(({ slug }) => slug);
}

/** A whole case. Throws an Error with every diagnostic if anything in its folder is broken. */
export async function readCase(slug: string, locale: Locale): Promise<CaseContent> {
  const files = openCaseOnce(join(contentRoot, 'cases', slug));
  return {
    slug,
    outage: whole(files.outage.content, slug),
    quiz: whole(files.quiz.content, slug),
    words: whole(files.words[locale].content, slug),
    sources: sourcesOf(files, whole(files.outage.content, slug).sources, await readSources()),
  };
}

/** The terms with their words in one language. */
export async function readGlossary(locale: Locale): Promise<Glossary> {
  const shared = openSharedOnce(contentRoot);
  refuse(checkShared(shared));
  return whole(shared.glossary[locale].content, 'glossary');
}

/** The sources that every case may name. */
export async function readSources(): Promise<Source[]> {
  const { sources } = openSharedOnce(contentRoot);
  refuse(sources.diagnostics);
  return whole(sources.content, 'sources').sources;
}

/** Its own sources, then those shared ones that it names anywhere. */
function sourcesOf({ outage, quiz, stories }: CaseFiles, own: Source[], shared: Source[]): Source[] {
  const named = new Set([
    ...['*.sources.*', '*.*.sources.*', 'corrections.*.retelling']
      .flatMap((at) => find(outage, at))
      .map(({ value }) => value),
    ...find(quiz, 'questions.*.sources.*').map(({ value }) => value),
    ...[...stories.nl.elements, ...stories.en.elements].filter(({ name }) => name === 'Source').map(({ id }) => id),
  ]);
  return [...own, ...shared.filter(({ id }) => named.has(id))];
}

export function refuse(diagnostics: Diagnostic[]): void {
  if (diagnostics.length > 0)
    throw new Error(`content is broken:\n${inReadingOrder(diagnostics).map(format).join('\n')}`);
}

export function whole<T>(content: T | undefined, name: string): T {
  if (content === undefined) throw new Error(`${name} can not be read, though no fault was found in it`);
  return content;
}
