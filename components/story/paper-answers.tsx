import { Phrase } from '@/components/ui/phrase';
import type { CaseContent } from '@/lib/content/read';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import type { Question } from '@/lib/quiz/schema';

type Props = { content: CaseContent; locale: Locale };

/** The last page of the handout: the right answers, which the boot script puts there when somebody prints. */
export function PaperAnswers({ content: { quiz, words }, locale }: Props) {
  const t = uiWords(locale);
  return (
    <noscript data-paper="">
      <section className="paper-answers">
        <h2>{t('contents.answers')}</h2>
        <ol>
          {quiz.questions.map((question) => (
            <li key={question.id}>
              <p>
                <Phrase>{words.quiz[question.id]?.question}</Phrase>
              </p>
              <ul>
                {rightOptions(question).map((id) => (
                  <li key={id}>
                    <Phrase>{words.quiz[question.id]?.options[id]?.text}</Phrase>
                  </li>
                ))}
              </ul>
              <p>
                <Phrase>{words.quiz[question.id]?.explanation}</Phrase>
              </p>
            </li>
          ))}
        </ol>
      </section>
    </noscript>
  );
}

function rightOptions(question: Question): string[] {
  if (question.type === 'order') return question.options.map(({ id }) => id);
  return question.options.filter(({ right }) => right).map(({ id }) => id);
}
