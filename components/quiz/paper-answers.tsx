import { Phrase } from '@/components/ui/phrase';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { rightLines } from '@/lib/quiz/discussion';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import { unseal } from '@/lib/quiz/seal';

type Props = { questions: AskedQuestion[]; locale: Locale };

/** The last page of a handout: the right answers, which the boot script puts there when somebody prints. */
export function PaperAnswers({ questions, locale }: Props) {
  return (
    <noscript data-paper="">
      <section className="paper-answers">
        <h2>{uiWords(locale)('contents.answers')}</h2>
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
