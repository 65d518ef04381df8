import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { layoutCascade } from './layout';
import { storedLayout } from './stored-layout';

const folder = mkdtempSync(join(tmpdir(), 'layouts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cascade = {
  nodes: [
    { id: 'front', kind: 'app' as const },
    { id: 'names', kind: 'dns' as const },
  ],
  edges: [{ id: 'front-asks-names', from: 'front', to: 'names' }],
};
const labels = { front: 'Voorkant', names: 'CoreDNS' };
const drawing = await layoutCascade(cascade, labels);
const storeIn = (name: string) => join(folder, name);
const onlyFile = (store: string) => join(store, readdirSync(store)[0] ?? '');

test('a plan is read back as it was made', async () => {
  const store = storeIn('again');
  expect(await storedLayout(store, cascade, labels)).toEqual(drawing);
  const moved = { ...drawing, width: drawing.width + 7 };
  writeFileSync(onlyFile(store), JSON.stringify(moved));
  expect(await storedLayout(store, cascade, labels)).toEqual(moved);
  expect(readdirSync(store)).toHaveLength(1);
});

test.each(['', '{"width": 3', '{"width": 3}', 'null'])('a file that holds %j is made anew', async (text) => {
  const store = storeIn('broken');
  await storedLayout(store, cascade, labels);
  writeFileSync(onlyFile(store), text);
  expect(await storedLayout(store, cascade, labels)).toEqual(drawing);
  expect(JSON.parse(readFileSync(onlyFile(store), 'utf8'))).toEqual(drawing);
});

test('another label or another edge is another plan', async () => {
  const store = storeIn('others');
  await storedLayout(store, cascade, labels);
  const longer = { ...labels, front: 'De voorkant van de winkel' };
  expect(await storedLayout(store, cascade, longer)).toEqual(await layoutCascade(cascade, longer));
  const turned = { ...cascade, edges: [{ id: 'names-ask-front', from: 'names', to: 'front' }] };
  expect(await storedLayout(store, turned, labels)).toEqual(await layoutCascade(turned, labels));
  expect(readdirSync(store)).toHaveLength(3);
});

test('where nothing can be written a plan is made all the same', async () => {
  const file = storeIn('a-file');
  writeFileSync(file, '');
  expect(await storedLayout(join(file, 'layouts'), cascade, labels)).toEqual(drawing);
  expect(existsSync(join(file, 'layouts'))).toBe(false);
});
