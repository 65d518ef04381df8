import { compilePage } from '@/lib/content/compile';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { AccessibilityStatement } from './accessibility-statement';
import { PageHead } from './page-head';

/** What this is and is not, whose work it rests on, licence, privacy and accessibility. */
export async function AboutPage({ locale }: { locale: Locale }) {
  const About = await compilePage('about', locale);
  return (
    <div className="page-width prose">
      <PageHead title={uiWords(locale)('about.heading')} />
      <About />
      <AccessibilityStatement locale={locale} />
    </div>
  );
}
