import { homePage, iconAddress, pageAddress } from '@/lib/address';
import { withBase } from '@/lib/base-path';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** The drawn icons by the side of their square; a launcher may cut a maskable one to any shape. */
export const iconNames = ['180.png', '192.png', '512.png', 'maskable-192.png', 'maskable-512.png'] as const;

/** What a browser needs to install the site as an app of its own, in one language. */
export function appManifest(locale: Locale) {
  const t = uiWords(locale);
  return {
    id: homePage(locale),
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('home.description'),
    lang: locale,
    dir: 'ltr',
    start_url: homePage(locale),
    scope: withBase('/'),
    display: 'standalone',
    background_color: '#faf8f2',
    theme_color: '#faf8f2',
    categories: ['education'],
    icons: ([192, 512] as const).flatMap((side) => [
      icon(`${side}.png`, side, 'any'),
      icon(`maskable-${side}.png`, side, 'maskable'),
    ]),
    shortcuts: [
      { name: t('site.quiz'), url: pageAddress(locale, '/quiz') },
      { name: t('site.lessons'), url: pageAddress(locale, '/lessons') },
      { name: t('site.glossary'), url: pageAddress(locale, '/glossary') },
    ],
  };
}

function icon(name: (typeof iconNames)[number], side: number, purpose: 'any' | 'maskable') {
  return { src: iconAddress(name), sizes: `${side}x${side}`, type: 'image/png', purpose };
}
