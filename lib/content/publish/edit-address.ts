import { type PagePath, wordsFile } from '@/lib/address';
import { contentRoot } from '@/lib/content/read/read';
import type { Locale } from '@/lib/languages/locale';
import { type BuildSettings, siteSettings } from '@/lib/settings';

/** Where the words of a page can be changed, at any host that edits at `/edit/main/…`; undefined when no repository is named. `path` comes after the locale. */
export function editAddress(
  path: PagePath,
  locale: Locale,
  { repository }: Pick<BuildSettings, 'repository'> = siteSettings(),
): string | undefined {
  return repository && `${repository}/edit/main/${contentRoot}/${wordsFile(path, locale)}`;
}
