import { embedPage } from '@/lib/address';
import { basePath } from '@/lib/base-path';
import { readCase } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** The size of the frame until the cascade in it says how high it is, in CSS pixels. */
const frame = { width: 640, height: 640 } as const;

/** What a page that shows our cascade has to know (oEmbed 1.0, type rich). */
export async function oembedOf(slug: string, locale: Locale, site: URL) {
  const { title } = (await readCase(slug, locale)).words;
  const address = new URL(embedPage(locale, slug), site).href;
  const said = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: uiWords(locale)('site.name'),
    provider_url: site.origin + basePath,
    ...frame,
    html: `<iframe src="${address}" title="${said}" width="${frame.width}" height="${frame.height}" style="border:0"></iframe>`,
  };
}
