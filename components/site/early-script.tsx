import type { Locale } from '@/lib/languages/locale';
import { chooseLocale, progressKey } from '@/lib/progress/progress';
import { early } from './early';

const cookies: Record<Locale, string> = { nl: chooseLocale('nl'), en: chooseLocale('en') };

/** The one script that runs before the first paint; its text is hashed into the page's policy. */
export function EarlyScript() {
  const source = `(${early})(${JSON.stringify(progressKey)},${JSON.stringify(cookies)})`;
  return <script id="theme" dangerouslySetInnerHTML={{ __html: source }} />;
}
