import { join } from 'node:path';
import type { Locale } from '../locale';
import { perLocale } from './case-files';
import {
  type AcrossQuiz,
  acrossQuizSchema,
  type Lessons,
  type LessonsWords,
  lessonsSchema,
  lessonsWordsSchema,
} from './lessons-schema';
import { openYaml, type YamlFile } from './yaml-file';

/** What looks across the cases, read and parsed, whatever its state. */
export type LessonsFiles = {
  lessons: YamlFile<Lessons>;
  quiz: YamlFile<AcrossQuiz>;
  words: Record<Locale, YamlFile<LessonsWords>>;
};

export function openLessons(root: string): LessonsFiles {
  const folder = join(root, 'lessons');
  return {
    lessons: openYaml(join(folder, 'lessons.yaml'), lessonsSchema),
    quiz: openYaml(join(folder, 'quiz.yaml'), acrossQuizSchema),
    words: perLocale((locale) => openYaml(join(folder, `${locale}.yaml`), lessonsWordsSchema)),
  };
}
