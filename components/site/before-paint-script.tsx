import { perLocale } from '@/lib/languages/languages';
import { chooseLocale, progressKey } from '@/lib/progress/progress';
import { beforePaint } from './before-paint';

const cookies = perLocale(chooseLocale);

/** The one script that runs before the first paint; its text is hashed into the page's policy. */
export function BeforePaintScript() {
  const source = `(${beforePaint})(${JSON.stringify(progressKey)},${JSON.stringify(cookies)})`;
  return <script id="theme" dangerouslySetInnerHTML={{ __html: source }} />;
}
