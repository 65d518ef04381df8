import { memoize } from '@/lib/content/read/memoize';
import { listCases, readCase } from '@/lib/content/read/read';
import { readingMinutes, readOutline } from '@/lib/content/read/reading-time';
import { type Locale, locales } from '@/lib/languages/locale';
import { longest12 } from '@/lib/lms/scorm-12';
import { longest2004 } from '@/lib/lms/scorm-2004';
import { bundlePackage } from './bundle-package';
import { manifests } from './manifests';
import type { PackageFacts, PackageFormat } from './package-facts';
import { packageHtml } from './package-html';
import { fontFiles, fontStyles, packageStyles } from './package-styles';
import { deflate, pieceDeflater, writeZip, type ZipFile } from './zip';

export type PackageWish = {
  slug: string;
  format: PackageFormat;
  /** The share of the points that passes, from 0 to 1. */
  pass: number;
  /** The language in which the page opens, where the LMS does not know the reader's. */
  locale: Locale;
};

/** How long the text may be that each LMS keeps; an LRS sets no bound, and gets none of ours to reach. */
const longest: Record<PackageFormat, number> = {
  scorm12: longest12.state,
  scorm2004: longest2004.state,
  cmi5: longest2004.state,
};

const pageFile = 'index.html';

type Make = (wish: PackageWish) => Promise<Uint8Array>;

/**
 * Makes packages, one after the other: what they have in common is made once.
 * @param root the folder of the project
 * @param site where the site stands, if that is known
 * @returns the cases there are, and what makes the zip of one package: the same bytes for the same content
 */
export async function packageMaker(
  root: string,
  site: URL | undefined,
): Promise<{ cases: readonly string[]; make: Make }> {
  const bundles = await bundlePackage(root, site);
  const common = { styles: await packageStyles(root), fonts: fontStyles(), script: bundles.script };
  const fonts = fontFiles(root).map(([name, body]): ZipFile => ({ name, parts: [deflate(body)] }));
  const draw = memoize(bundles.draw);
  const render = memoize(async (slug: string, locale: Locale) => bundles.render(await draw(slug, locale), locale));
  const deflated = pieceDeflater();

  const make: Make = async ({ slug, format, pass, locale }) => {
    const texts = await Promise.all(locales.map((each) => describeCase(slug, each)));
    const pages = texts.map(({ locale: each, title }) => ({ locale: each, title }));
    const payloads: Record<string, string> = {};
    for (const each of locales) payloads[each] = await draw(slug, each);
    const facts: PackageFacts = { format, pass, longest: longest[format], locale, pages };
    const pieces = packageHtml({ ...common, facts, payloads, html: await render(slug, locale) });
    const files = [{ name: pageFile, parts: deflated(pieces) }, ...fonts];
    const manifest = manifests[format];
    const told = texts.toSorted((one, other) => Number(other.locale === locale) - Number(one.locale === locale));
    const written = manifest.write({
      slug,
      texts: told,
      minutes: told[0]?.minutes ?? 0,
      pass,
      files: files.map(({ name }) => name),
      id: `${site?.origin ?? 'https://kettingreactie.invalid'}/packages/${slug}`,
    });
    return writeZip([{ name: manifest.name, parts: [deflate(written)] }, ...files]);
  };
  return { cases: await listCases(), make };
}

/** What a manifest tells of a case in one language. */
async function describeCase(slug: string, locale: Locale) {
  const { title, description } = (await readCase(slug, locale)).words;
  return { locale, title, description, minutes: readingMinutes(await readOutline(slug, locale)) };
}
