import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { exceptions, type LockedPackage, mayUse, nameAt } from './licences';

const lockedSchema = z.object({
  license: z.string().optional(),
  optional: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  integrity: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.object({ packages: z.record(z.string(), lockedSchema) });
const ownSchema = z.object({ allowScripts: z.record(z.string(), z.boolean()) });
/** A package that says its licence as it was done before SPDX. */
const oldSchema = z.object({ licenses: z.array(z.object({ type: z.string() })) });

const { packages: locked } = lockSchema.parse(readJson('package-lock.json'));
const packages: [string, LockedPackage][] = Object.entries(locked).filter(([path]) => path !== '');

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The licence of a package; one for another platform, which is not installed, has that of the package that asks for it. */
function licenceOf(path: string, { license }: LockedPackage): string {
  if (license !== undefined) return license;
  const old = existsSync(`${path}/package.json`) ? oldSchema.safeParse(readJson(`${path}/package.json`)) : undefined;
  if (old?.success) return old.data.licenses.map(({ type }) => type).join(' OR ');
  const asking = packages.find(([, { optionalDependencies = {} }]) => nameAt(path) in optionalDependencies);
  return asking ? licenceOf(...asking) : 'none';
}

test('every package, for whichever platform, is under a licence that we may use', () => {
  expect(packages.length).toBeGreaterThan(500);
  const refused = packages.map(([path, entry]) => [nameAt(path), licenceOf(path, entry)] as const);
  expect(refused.filter(([name, licence]) => !mayUse(name, licence))).toEqual([]);
});

test.each([
  ['left-pad', 'GPL-3.0-only', false],
  ['left-pad', 'MIT OR GPL-3.0-only', true],
  ['left-pad', '(MIT AND Zlib)', false],
  ['pako', '(MIT AND Zlib)', true],
  ['elkjs', 'EPL-2.0 OR GPL-3.0-or-later', true],
  ['elkjs-fork', 'EPL-2.0', false],
  ['left-pad', 'none', false],
])('%s under %s: %s', (name, licence, may) => {
  expect(mayUse(name, licence)).toBe(may);
});

test('no exception outlives its package', () => {
  for (const { packages: names, licence } of exceptions) {
    const own = packages.filter(([path]) => nameAt(path).startsWith(names.replace('*', '')));
    expect(
      own.some(([path, entry]) => licenceOf(path, entry).includes(licence)),
      names,
    ).toBe(true);
  }
});

test('whichever package brings a script for its installation is named, as allowed or not', () => {
  const { allowScripts } = ownSchema.parse(readJson('package.json'));
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameAt(path));
  expect(scripted.toSorted()).toEqual(Object.keys(allowScripts).toSorted());
});

test('whatever is installed is held to its hash', () => {
  const unheld = packages.filter(([path, { integrity }]) => !integrity && existsSync(path));
  expect(unheld.map(([path]) => path)).toEqual([]);
});

test('the bill of materials names every package with its version and licence', () => {
  const componentSchema = z.object({ purl: z.string(), licenses: z.array(z.unknown()).optional() });
  const billSchema = z.object({ bomFormat: z.literal('CycloneDX'), components: z.array(componentSchema) });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const text = execFileSync(npm, ['run', '--silent', 'sbom'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  const { components } = billSchema.parse(JSON.parse(text));
  const named = new Set(components.map(({ purl }) => decodeURIComponent(purl).replace(/^pkg:npm\/(.+)@[^@]+$/, '$1')));
  expect(packages.map(([path]) => nameAt(path)).filter((name) => !named.has(name))).toEqual([]);
});
