import { z } from 'zod';
import { sharedSourcesSchema } from '@/lib/content/open/case-files';
import { wordingSchema } from '@/lib/content/open/wording-file';
import { onCallSchema } from '@/lib/on-call/schema';
import { quizSchema } from '@/lib/quiz/schema';
import { sessionSchema } from '@/lib/session/schema';
import { caseSchema } from './case-schema';
import { crossCaseQuizSchema, lessonsSchema, lessonsWordsSchema } from './lessons-schema';
import { onCallWordsSchema } from './on-call-words-schema';
import { sessionWordsSchema } from './session-words-schema';
import { glossarySchema, wordsSchema } from './words-schema';

/** A kind of YAML file in `content/`: `files` says which, with `*` for a case and `@` for a language. */
type ContentSchema = { name: string; files: string; about: string; schema: z.ZodType };

export const contentSchemas: readonly ContentSchema[] = [
  {
    name: 'case',
    files: 'cases/*/case.yaml',
    about: 'What happened, without a word of any language.',
    schema: caseSchema,
  },
  { name: 'quiz', files: 'cases/*/quiz.yaml', about: 'The questions of a case, by id.', schema: quizSchema },
  {
    name: 'words',
    files: 'cases/*/@.yaml',
    about: 'The words of a case in one language, by the ids of case.yaml and quiz.yaml.',
    schema: wordsSchema,
  },
  { name: 'session', files: 'cases/*/session.yaml', about: 'A team session on a case, by id.', schema: sessionSchema },
  {
    name: 'session-words',
    files: 'cases/*/session.@.yaml',
    about: 'The words of a session in one language, by the ids of session.yaml.',
    schema: sessionWordsSchema,
  },
  {
    name: 'on-call',
    files: 'cases/*/on-call.yaml',
    about: 'The outage of a case for who has the pager, by id.',
    schema: onCallSchema,
  },
  {
    name: 'on-call-words',
    files: 'cases/*/on-call.@.yaml',
    about: 'The words for who has the pager in one language, by the ids of on-call.yaml.',
    schema: onCallWordsSchema,
  },
  {
    name: 'lessons',
    files: 'lessons/lessons.yaml',
    about: 'What the cases have in common, and at which step that shows.',
    schema: lessonsSchema,
  },
  {
    name: 'lessons-quiz',
    files: 'lessons/quiz.yaml',
    about: 'The questions over the cases.',
    schema: crossCaseQuizSchema,
  },
  {
    name: 'lessons-words',
    files: 'lessons/@.yaml',
    about: 'The words of the lessons, patterns, pairs and questions over the cases.',
    schema: lessonsWordsSchema,
  },
  { name: 'glossary', files: 'glossary/@.yaml', about: 'Terms, explained.', schema: glossarySchema },
  { name: 'sources', files: 'sources.yaml', about: 'Sources that every case may name.', schema: sharedSourcesSchema },
  {
    name: 'wording',
    files: 'wording.yaml',
    about: 'Words that are not ours, and what we write.',
    schema: wordingSchema,
  },
];

const jsonSchema = z.record(z.string(), z.unknown());

/** The same schema as an editor reads it (JSON Schema, draft 7); what has a default may be left out. */
export function editorSchema({ files, about, schema }: ContentSchema): Record<string, unknown> {
  const written = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  return jsonSchema.parse({ ...written, title: files, description: about });
}
