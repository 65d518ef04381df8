import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

type Props = { id: string; title: string; locale: Locale };

/** Keeps the link on the line of the heading's last word. */
const unbroken = '\u00a0';

/** Stands beside a heading, not in it, and leads to it; pressed, it also copies its address (see `ContentsList`). */
export function HeadingLink({ id, title, locale }: Props) {
  return (
    <a href={`#${id}`} className="heading-link" aria-label={uiWords(locale)('contents.link', { title })}>
      {unbroken}#
    </a>
  );
}
