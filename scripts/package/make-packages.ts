import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { readCase } from '@/lib/content/read/read';
import { readingMinutes, readOutline } from '@/lib/content/read/reading-time';
import { type Locale, locales } from '@/lib/languages/locale';
import { longest12 } from '@/lib/lms/scorm-12';
import { longest2004 } from '@/lib/lms/scorm-2004';
import { bundlePackage, type PackageBundles } from './bundle-package';
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

/** Makes packages, one after the other: what they have in common is made once. */
export async function packageMaker(root: string, site: URL | undefined) {
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

  /** The zip of one package: the same bytes for the same content. */
  return async (wish: PackageWish): Promise<Uint8Array> => {
    const html = await pageOf(wish, bundles, draw, common);
    const files: Record<string, Uint8Array> = {
      [pageFile]: strToU8(html),
      ...Object.fromEntries(faces.map(([name, body]) => [name, Buffer.from(body)])),
    };
    const { name, write } = manifests[wish.format];
    const manifest = write(await factsOf(wish, Object.keys(files), site));
    return zipSync({ [name]: strToU8(manifest), ...files }, { level: 9, mtime });
  };
}

async function pageOf(
  { slug, format, pass, locale }: PackageWish,
  { render }: PackageBundles,
  draw: (slug: string, locale: Locale) => Promise<string>,
  common: { styles: string; fonts: string; script: string },
): Promise<string> {
  const pages = await Promise.all(
    locales.map(async (each) => ({ locale: each, title: (await readCase(slug, each)).words.title })),
  );
  const payloads = await Promise.all(locales.map(async (each) => [each, await draw(slug, each)] as const));
  const facts: PackageFacts = { format, pass, longest: longest[format], locale, pages };
  return packageHtml({
    ...common,
    facts,
    payloads: Object.fromEntries(payloads),
    html: await render(await draw(slug, locale), locale),
  });
}

async function factsOf({ slug, pass, locale }: PackageWish, files: readonly string[], site: URL | undefined) {
  const inOrder = [locale, ...locales.filter((each) => each !== locale)];
  const texts = await Promise.all(
    inOrder.map(async (each) => {
      const { title, description } = (await readCase(slug, each)).words;
      return { locale: each, title, description };
    }),
  );
  const minutes = readingMinutes(await readOutline(slug, locale));
  const id = `${site?.origin ?? 'https://kettingreactie.invalid'}/packages/${slug}`;
  return { slug, texts, minutes, pass, files, id };
}
