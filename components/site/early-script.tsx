import { perLocale } from '@/lib/languages/languages';
import { chooseLocale, progressKey } from '@/lib/progress/progress';
import { early } from './early';

const cookies = perLocale(chooseLocale);

/** The one script that runs before the first paint; its text is hashed into the page's policy. */
export function EarlyScript() {
  const source = `(${early})(${JSON.stringify(progressKey)},${JSON.stringify(cookies)})`;
  return <script id="theme" dangerouslySetInnerHTML={{ __html: source }} />;
}
