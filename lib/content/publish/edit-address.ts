import { contentRoot } from '@/lib/content/read/read';
import type { Locale } from '@/lib/languages/locale';
import { type BuildSettings, siteSettings } from '@/lib/settings';

/** Where the words of a page can be changed, at any host that edits at `/edit/main/…`; undefined when no repository is named. `path` comes after the locale. */
export function editAddress(
  path: string,
  locale: Locale,
  { repository }: Pick<BuildSettings, 'repository'> = siteSettings(),
): string | undefined {
  return repository && `${repository}/edit/main/${fileOf(path, locale)}`;
}

function fileOf(path: string, locale: Locale): string {
  if (path.startsWith('/cases/')) return `${contentRoot}${path}/${locale}.mdx`;
  const [, slug] = /^\/session\/([^/]+)/.exec(path) ?? [];
  if (slug) return `${contentRoot}/cases/${slug}/session.${locale}.yaml`;
  if (path === '/about') return `${contentRoot}/pages/about/${locale}.mdx`;
  if (path === '/glossary') return `${contentRoot}/glossary/${locale}.yaml`;
  if (path === '/lessons') return `${contentRoot}/lessons/${locale}.yaml`;
  if (path === '/sources') return `${contentRoot}/sources.yaml`;
  return `${contentRoot}/ui/${locale}.json`;
}
