import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, locales, sourceLocale } from '@/lib/languages/locale';
import type { PackageWish } from './make-packages';
import { type PackageFormat, packageFormats } from './package-facts';

export type FileWish = PackageWish & { file: string };

const usualPass = 80;

/**
 * What `npm run package` is asked for. Without a case all of them, without a format each; a name for the file only where
 * there is one. Throws an Error of one line for what can not be made.
 */
export function readWishes(given: string[], cases: readonly string[]): FileWish[] {
  const { values } = parseArgs({
    args: given,
    options: {
      case: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      pass: { type: 'string', default: String(usualPass) },
      lang: { type: 'string', default: sourceLocale },
    },
  });
  const slugs = values.case === undefined ? cases : [known('case', values.case, cases)];
  const formats = values.format === undefined ? packageFormats : [known('format', values.format, packageFormats)];
  const percent = Number(values.pass);
  if (!Number.isInteger(percent) || percent < 1 || percent > 100)
    throw new Error(`--pass is "${values.pass}"; it must be a whole percentage from 1 to 100, such as 80`);
  if (!isLocale(values.lang)) throw new Error(`--lang is "${values.lang}"; it must be one of ${locales.join(', ')}`);
  const isFolder = values.out?.endsWith('/') ?? false;
  if (values.out !== undefined && !isFolder && slugs.length * formats.length > 1)
    throw new Error(
      '--out names one file; name one --case and one --format with it, or a folder, with a slash behind it',
    );
  const { lang: locale, out } = values;
  return slugs.flatMap((slug) =>
    formats.map((format) => ({
      slug,
      format,
      pass: percent / 100,
      locale,
      file: isFolder
        ? join(out ?? '', packageFile(slug, format))
        : (out ?? join('packages', packageFile(slug, format))),
    })),
  );
}

/** What the file of a package is called if nobody says what. */
export function packageFile(slug: string, format: PackageFormat): string {
  return `kettingreactie-${slug}-${format}.zip`;
}

function known<Name extends string>(option: string, given: string, names: readonly Name[]): Name {
  const name = names.find((each) => each === given);
  if (name === undefined) throw new Error(`--${option} is "${given}"; it must be one of ${names.join(', ')}`);
  return name;
}
