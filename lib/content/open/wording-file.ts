import { join } from 'node:path';
import { z } from 'zod';
import { openYaml, type YamlFile } from '@/lib/content/parse/yaml-file';
import { phrase } from '@/lib/content/schema/words-schema';
import { perLocale } from '@/lib/languages/languages';

const expression = phrase.refine(isExpression, 'this is no regular expression');

const notOurs = z.strictObject({
  /** A regular expression for whole words, whatever their case. */
  word: expression,
  /** What we write instead. */
  write: phrase,
  /** Longer wordings in which the word is right. */
  except: z.array(expression).default([]),
  /** Usually wrong, but a person has to look. */
  doubt: z.boolean().default(false),
});

/** `content/wording.yaml`: words that are not ours, by language. */
export const wordingSchema = z.strictObject({
  ...perLocale(() => z.array(notOurs).default([])),
});

export type Wording = z.output<typeof wordingSchema>;
export type NotOurs = z.output<typeof notOurs>;

export function openWording(root: string): YamlFile<Wording> {
  return openYaml(join(root, 'wording.yaml'), wordingSchema);
}

function isExpression(source: string): boolean {
  try {
    return new RegExp(source, 'iu').source !== '';
  } catch {
    return false;
  }
}
