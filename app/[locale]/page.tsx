import { CascadeMiniature } from '@/components/cascade/diagram/cascade-miniature';
import { LessonsOnHome } from '@/components/lessons/lessons-on-home';
import { HomePage } from '@/components/pages/home-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { JsonLd } from '@/components/site/json-ld';
import { courseData } from '@/lib/content/publish/structured-data';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata, siteUrl } from '../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]'>) {
  const locale = await localeOf(params);
  const t = uiWords(locale);
  return pageMetadata(locale, '', { title: t('home.title'), description: t('home.description') });
}

export default async function Page({ params }: PageProps<'/[locale]'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="">
      <HomePage
        locale={locale}
        miniature={(content) => (
          <CascadeMiniature content={content} className="hidden max-h-40 w-full self-center lg:block" />
        )}
        lessons={<LessonsOnHome locale={locale} />}
      />
      <JsonLd data={await courseData(locale, siteUrl)} />
    </SiteFrame>
  );
}
