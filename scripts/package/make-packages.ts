import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { type Locale, locales } from '@/lib/languages/locale';
import { longest12 } from '@/lib/lms/scorm-12';
import { longest2004 } from '@/lib/lms/scorm-2004';
import { bundlePackage } from './bundle-package';
import { manifests } from './manifests';
import type { PackageFacts, PackageFormat } from './package-facts';
import { packageHtml } from './package-html';
import { fontFiles, fontStyles, packageStyles } from './package-styles';

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

/** Zip files know no time before this; by its local parts they are the same in every zone. */
const mtime = new Date(1980, 0, 1);

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
  const faces = fontFiles(root);
  const drawn = new Map<string, Promise<string>>();
  const draw = (slug: string, locale: Locale) => {
    const key = `${slug} ${locale}`;
    const payload = drawn.get(key) ?? bundles.draw(slug, locale);
    drawn.set(key, payload);
    return payload;
  };

  const make: Make = async (wish) => {
    const { slug, format, pass, locale } = wish;
    const texts = await Promise.all(locales.map((each) => bundles.describeCase(slug, each)));
    const pages = texts.map(({ locale: each, title }) => ({ locale: each, title }));
    const payloads: Record<string, string> = {};
    for (const each of locales) payloads[each] = await draw(slug, each);
    const facts: PackageFacts = { format, pass, longest: longest[format], locale, pages };
    const html = await bundles.render(payloads[locale] ?? '', locale);
    const files: Record<string, Uint8Array> = {
      [pageFile]: strToU8(packageHtml({ ...common, facts, payloads, html })),
      ...Object.fromEntries(faces.map(([name, body]) => [name, Buffer.from(body)])),
    };
    const manifest = manifests[format];
    const told = texts.toSorted((one, other) => Number(other.locale === locale) - Number(one.locale === locale));
    const written = manifest.write({
      slug,
      texts: told,
      minutes: told[0]?.minutes ?? 0,
      pass,
      files: Object.keys(files),
      id: `${site?.origin ?? 'https://kettingreactie.invalid'}/packages/${slug}`,
    });
    return zipSync({ [manifest.name]: strToU8(written), ...files }, { level: 9, mtime });
  };
  return { cases: await bundles.listCases(), make };
}
