import { caseOfPage, type PagePath, wordsFile } from '@/lib/address';
import { contentRoot, isPrivate } from '@/lib/content/read/read';
import type { Locale } from '@/lib/languages/locale';
import { type BuildSettings, siteSettings } from '@/lib/settings';

/** Where the words of a page can be changed, at any host that edits at `/edit/main/…`; undefined when no repository is named, or the case stands outside it. `path` comes after the locale. */
export function editAddress(
  path: PagePath,
  locale: Locale,
  { repository }: Pick<BuildSettings, 'repository'> = siteSettings(),
): string | undefined {
  const slug = caseOfPage(path);
  if (slug && isPrivate(slug)) return undefined;
  return repository && `${repository}/edit/main/${contentRoot}/${wordsFile(path, locale)}`;
}
