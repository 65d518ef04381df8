import { basename, join } from 'node:path';
import { z } from 'zod';
import { openStory, type Story } from '@/lib/content/parse/story';
import { openYaml, type YamlFile } from '@/lib/content/parse/yaml-file';
import { type Case, caseSchema, sourceSchema } from '@/lib/content/schema/case-schema';
import { type Glossary, glossarySchema, type Words, wordsSchema } from '@/lib/content/schema/words-schema';
import { perLocale } from '@/lib/languages/languages';
import { type Locale, locales } from '@/lib/languages/locale';
import type { QuizFile } from '@/lib/quiz/schema';
import { quizSchema } from '@/lib/quiz/schema';
import { type OnCallFiles, onCallFileNames, openOnCall } from './on-call-files';
import { openSession, type SessionFiles, sessionFileNames } from './session-files';

/** `content/sources.yaml`: sources that every case may name. */
export const sharedSourcesSchema = z.strictObject({ sources: z.array(sourceSchema) });

export type SharedSources = z.output<typeof sharedSourcesSchema>;

/** What the cases share. */
export type SharedFiles = { sources: YamlFile<SharedSources>; glossary: Record<Locale, YamlFile<Glossary>> };

/** The files of one case, read and parsed, whatever their state. */
export type CaseFiles = {
  slug: string;
  folder: string;
  outage: YamlFile<Case>;
  quiz: YamlFile<QuizFile>;
  words: Record<Locale, YamlFile<Words>>;
  stories: Record<Locale, Story>;
  /** Undefined: this case has no team session. */
  session: SessionFiles | undefined;
  /** Undefined: nobody can be on call in this case. */
  onCall: OnCallFiles | undefined;
};

export function openCase(folder: string): CaseFiles {
  return {
    slug: basename(folder),
    folder,
    outage: openYaml(join(folder, 'case.yaml'), caseSchema),
    quiz: openYaml(join(folder, 'quiz.yaml'), quizSchema),
    words: perLocale((locale) => openYaml(join(folder, `${locale}.yaml`), wordsSchema)),
    stories: perLocale((locale) => openStory(join(folder, `${locale}.mdx`))),
    session: openSession(folder),
    onCall: openOnCall(folder),
  };
}

export function openShared(root: string): SharedFiles {
  return {
    sources: openYaml(join(root, 'sources.yaml'), sharedSourcesSchema),
    glossary: perLocale((locale) => openYaml(join(root, 'glossary', `${locale}.yaml`), glossarySchema)),
  };
}

export const caseFileNames = [
  'case.yaml',
  'quiz.yaml',
  ...locales.flatMap((locale) => [`${locale}.yaml`, `${locale}.mdx`]),
  ...sessionFileNames,
  ...onCallFileNames,
];
