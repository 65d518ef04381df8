import { MixedQuiz } from '@/components/quiz/attempt/mixed-quiz';
import { quizWords } from '@/components/quiz/quiz-words';
import { casePage, fileAddress } from '@/lib/address';
import { askCrossCase, crossCaseSlug } from '@/lib/content/ask/ask-cross-case';
import { crossCaseName } from '@/lib/content/ask/question-groups';
import { clientWords } from '@/lib/content/read/client-words';
import { listCases, readCase } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** The quiz over all cases; its questions are fetched, so that they are not in every page. */
export async function MixedQuizPage({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  const contents = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  const cases = contents.map(({ slug, outage }) => ({ slug, name: outage.organisation }));
  const across = (await askCrossCase(locale)).length > 0 ? [{ slug: crossCaseSlug, name: crossCaseName(locale) }] : [];
  return (
    <div className="page-width">
      <header className="pt-10 print:pt-0">
        <h1 className="text-5xl print:text-2xl">{t('mixedPage.heading')}</h1>
        <p className="mt-4 max-w-measure text-xl leading-snug print:hidden">{t('mixedPage.lead')}</p>
      </header>
      <noscript>
        <div className="mt-8 max-w-measure">
          <p>{t('mixedPage.noScript')}</p>
          <ul className="mt-3 list-disc ps-6">
            {cases.map(({ slug, name }) => (
              <li key={slug}>
                <a href={casePage(locale, slug, 'quiz')}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      </noscript>
      <MixedQuiz
        address={fileAddress(locale, 'quiz/questions.json')}
        cases={[...cases, ...across]}
        quizWords={await quizWords(locale)}
        words={clientWords(locale, 'mixed')}
        exportWords={clientWords(locale, 'exports')}
      />
    </div>
  );
}
