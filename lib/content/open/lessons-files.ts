import { join } from 'node:path';
import { openYaml, type YamlFile } from '@/lib/content/parse/yaml-file';
import {
  type CrossCaseQuizFile,
  crossCaseQuizSchema,
  type Lessons,
  type LessonsWords,
  lessonsSchema,
  lessonsWordsSchema,
} from '@/lib/content/schema/lessons-schema';
import { perLocale } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';

/** What looks across the cases, read and parsed, whatever its state. */
export type LessonsFiles = {
  lessons: YamlFile<Lessons>;
  quiz: YamlFile<CrossCaseQuizFile>;
  words: Record<Locale, YamlFile<LessonsWords>>;
};

export function openLessons(root: string): LessonsFiles {
  const folder = join(root, 'lessons');
  return {
    lessons: openYaml(join(folder, 'lessons.yaml'), lessonsSchema),
    quiz: openYaml(join(folder, 'quiz.yaml'), crossCaseQuizSchema),
    words: perLocale((locale) => openYaml(join(folder, `${locale}.yaml`), lessonsWordsSchema)),
  };
}
