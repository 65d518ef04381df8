import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoModel, demoModels, modelWorded, modelWords } from '@/lib/content/check/fixtures/demo-model';
import { type Edit, faultsWithModels, placeAndCode } from '@/lib/content/check/fixtures/faulty';
import { caseFolders } from '@/lib/content/open/case-folders';
import { type ModelFile, openModels } from '@/lib/content/open/model-files';

const demo = demoModels();

function messagesAfter(...edits: Edit[]): string[] {
  return faultsWithModels(demo, ...modelWorded, ...edits).map(({ code, message }) => `${code}: ${message}`);
}

test('a model with all its words in every language has no fault', () => {
  expect(messagesAfter()).toEqual([]);
});

test.for([
  [
    'a knob without words',
    'en.yaml',
    '{ cache: {',
    '{ cash: {',
    'missing-words: `cache` of model.ts has no English words',
    'words-without-id: there is no `cash` in model.ts',
  ],
  [
    'a goal without words',
    'nl.yaml',
    '{ stay-up:',
    '{ stay-down:',
    'missing-words: `stay-up` of model.ts has no Dutch words',
    'words-without-id: there is no `stay-down` in model.ts',
  ],
  ['a model without any words', 'en.yaml', modelWords, 'quiz:\n', 'missing-words: the model has no English words'],
] as const)('%s is named', ([, file, replace, by, ...expected]) => {
  expect(messagesAfter({ in: `cases/demo/${file}`, replace, by })).toEqual(expected);
});

test('a lesson that a model applies is a lesson of its case', () => {
  const other = demoModels({ ...demoModel, lessons: { 'ask-more': {} } });
  expect(faultsWithModels(other, ...modelWorded).map(({ message }) => message)).toEqual([
    'model.ts applies a lesson `ask-more` that is not here',
  ]);
});

test('models are read from the folders of the cases, also when one is broken', async () => {
  const root = mkdtempSync(join(tmpdir(), 'models-'));
  try {
    const write = (slug: string, text: string) => {
      mkdirSync(join(root, 'cases', slug), { recursive: true });
      writeFileSync(join(root, 'cases', slug, 'model.ts'), text);
    };
    write('whole', `export const model = ${JSON.stringify(demoModel)};\n`);
    write('torn', 'export const model = {\n');
    write('other', 'export const modal = {};\n');
    mkdirSync(join(root, 'cases', 'none'));
    const models = await openModels(caseFolders(root) ?? []);
    expect([...models.keys()]).toEqual(['other', 'torn', 'whole']);
    expect(models.get('whole')?.model?.knobs).toEqual(demoModel.knobs);
    expect(models.get('other')?.fault).toContain('`model`');
    expect(models.get('torn')?.fault).toBeTruthy();
    expect(faultsWithModels(models).filter(({ code }) => code === 'unreadable-file')).toHaveLength(2);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a model that gives a health to a node that is not there is named at the nodes', () => {
  const drawn = (...nodes: string[]) =>
    new Map<string, ModelFile>([['demo', { file: 'model.ts', model: { ...demoModel, nodes }, fault: undefined }]]);
  expect(faultsWithModels(drawn('shop', 'names'), ...modelWorded)).toEqual([]);
  expect(faultsWithModels(drawn('shop', 'disk'), ...modelWorded).map(placeAndCode)).toEqual([
    'cases/demo/case.yaml:28:1 unknown-id',
  ]);
});

test('the nodes of a model are those of the first moment of its run', async () => {
  const [folder] = caseFolders('content') ?? [];
  const models = await openModels(folder ? [folder] : []);
  expect([...models.values()][0]?.model?.nodes?.length).toBeGreaterThan(3);
});
