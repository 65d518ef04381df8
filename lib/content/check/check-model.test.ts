import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCase } from '@/lib/content/open/case-files';
import { wordsForModel } from './check-model';

/** What the check says of Zalando's model after one change to its English words or its case. */
function faultsAfter(file: string, replace: string, by: string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'model-'));
  try {
    const folder = join(root, 'zalando');
    cpSync('content/cases/zalando', folder, { recursive: true });
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(replace);
    writeFileSync(join(folder, file), text.replace(replace, by));
    return wordsForModel(openCase(folder)).map(({ code, message }) => `${code}: ${message}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test.for([
  [
    'a knob without words',
    'en.yaml',
    '    retry-chance:',
    '    retry-luck:',
    'missing-words: `retry-chance` of model.ts has no English words',
    'words-without-id: there is no `retry-luck` in model.ts',
  ],
  [
    'a goal without words',
    'nl.yaml',
    '    stay-up-on-100-mi:',
    '    confine:',
    'missing-words: `stay-up-on-100-mi` of model.ts has no Dutch words',
    'words-without-id: there is no `confine` in model.ts',
  ],
  [
    'a model without any words',
    'en.yaml',
    '\nmodel:\n',
    '\nmodels:\n',
    'missing-words: the model has no English words',
  ],
  [
    'a lesson that the case does not have',
    'case.yaml',
    '- id: give-dns-room',
    '- id: give-names-room',
    'unknown-id: model.ts applies a lesson `give-dns-room` that is not here',
  ],
] as const)('%s is named', ([, file, replace, by, ...expected]) => {
  expect(faultsAfter(file, replace, by)).toEqual(expected);
});
