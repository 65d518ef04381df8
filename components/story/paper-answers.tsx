import { Phrase } from '@/components/ui/phrase';
import { askCase } from '@/lib/content/ask-case';
import type { CaseContent } from '@/lib/content/read';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { rightLines } from '@/lib/quiz/discussion';
import { unseal } from '@/lib/quiz/seal';

type Props = { content: CaseContent; locale: Locale };

/** The last page of the handout: the right answers, which the boot script puts there when somebody prints. */
export async function PaperAnswers({ content, locale }: Props) {
  const questions = await askCase(content);
  const t = uiWords(locale);
  return (
    <noscript data-paper="">
      <section className="paper-answers">
        <h2>{t('contents.answers')}</h2>
        <ol>
          {questions.map((question) => (
            <li key={question.id}>
              <p>
                <Phrase>{question.question}</Phrase>
              </p>
              <ul>
                {rightLines(question, unseal(question.sealed)).map(({ id, text }) => (
                  <li key={id}>
                    <Phrase>{text}</Phrase>
                  </li>
                ))}
              </ul>
              <p>
                <Phrase>{unseal(question.sealed).explanation}</Phrase>
              </p>
            </li>
          ))}
        </ol>
      </section>
    </noscript>
  );
}
