import { AccessibilityStatement } from '@/components/site/accessibility-statement';
import { PageHead } from '@/components/site/page-head';
import { sectionId } from '@/lib/content/publish/page-sections';
import { compilePage } from '@/lib/content/read/compile';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { mdxComponent } from './joints/mdx-component';

/** What this is and is not, whose work it rests on, licence, privacy and accessibility. */
export async function AboutPage({ locale }: { locale: Locale }) {
  const About = mdxComponent(await compilePage('about', locale));
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
