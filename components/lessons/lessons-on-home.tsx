import { pageAddress } from '@/lib/address';
import { readLessons } from '@/lib/content/read/read-lessons';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { LessonChart } from './lesson-chart';

/** The eight lessons in short, each arm a way to the page that tells them. */
export async function LessonsOnHome({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  return (
    <section aria-labelledby="lessons" className="mt-16">
      <h2 id="lessons" className="border-b-2 border-ink pb-2 text-2xl">
        {t('lessons.onHome')}
      </h2>
      <p className="mt-4 max-w-measure">{t('lessons.onHomeLead')}</p>
      <LessonChart content={await readLessons(locale)} locale={locale} page={pageAddress(locale, '/lessons')} />
      <p className="mt-4 font-mark">
        <a href={pageAddress(locale, '/lessons')}>{t('lessons.all')}</a>
      </p>
    </section>
  );
}
