/** What a package may be under, whether it runs at a reader's, on the server or only while the site is built. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
];

/** A package by its whole name, or a family of packages by what their names begin with, before a `*`. */
type Exception = { packages: string; licence: string; because: string };

/** What is under another licence, by name: nothing of it but the typefaces is in what a reader gets. */
export const exceptions: readonly Exception[] = [
  { packages: '@fontsource*', licence: 'OFL-1.1', because: 'typefaces; the licence lets a site serve them' },
  { packages: 'axe-core', licence: 'MPL-2.0', because: 'tests only; unchanged' },
  { packages: 'lightningcss*', licence: 'MPL-2.0', because: 'builds the stylesheet; unchanged' },
  { packages: 'caniuse-lite', licence: 'CC-BY-4.0', because: 'data on browsers, read while building' },
  { packages: 'elkjs', licence: 'EPL-2.0', because: 'lays diagrams out while building; unchanged' },
  {
    packages: '@img/sharp*',
    licence: 'LGPL-3.0-or-later',
    because: 'optional to Next.js, loaded as a library; the export of this site never calls it',
  },
  { packages: 'parse-cache-control', licence: 'BSD', because: 'its text is that of BSD-3-Clause; for measuring only' },
  { packages: 'pako', licence: 'Zlib', because: 'a part of it is under this licence, which asks no more than MIT' },
];

/** As much of an entry of package-lock.json as licences and scripts need. */
export type LockedPackage = {
  license?: string;
  optional?: boolean;
  hasInstallScript?: boolean;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
};

/** Whether a package may be used: its licence as SPDX writes it, where OR leaves the choice and AND asks for both. */
export function mayUse(name: string, licence: string): boolean {
  const plain = licence.replaceAll(/[()]/g, '');
  const own = exceptions.filter(({ packages }) => isOf(name, packages)).map((each) => each.licence);
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => [...allowed, ...own].includes(part)));
}

function isOf(name: string, packages: string): boolean {
  return packages.endsWith('*') ? name.startsWith(packages.slice(0, -1)) : name === packages;
}

/** The name of a package by where it stands in node_modules. */
export function nameAt(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}
