import { printedAddress } from '@/components/ui/printed-address';
import { casePage } from '@/lib/address';
import { listCases, readCase } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** On paper nothing can be put together: where the questions of each case are printed. */
export async function PaperQuiz({ locale }: { locale: Locale }) {
  const cases = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  return (
    <div className="page-width paper-quiz">
      <p>{uiWords(locale)('contents.paperQuiz')}</p>
      <ul className="mt-2 list-disc ps-6">
        {cases.map(({ slug, words }) => {
          const { address, mark } = printedAddress(casePage(locale, slug));
          return (
            <li key={slug} {...mark}>
              {`${words.title} (${address})`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
