import { compilePage } from '@/lib/content/compile';
import { sectionId } from '@/lib/content/page-sections';
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
      <About components={{ h2: Heading }} />
      <AccessibilityStatement locale={locale} />
    </div>
  );
}

function Heading({ children }: { children: string }) {
  return <h2 id={sectionId(children)}>{children}</h2>;
}
