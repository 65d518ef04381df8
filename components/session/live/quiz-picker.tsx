import { useState } from 'react';
import { fileAddress } from '@/lib/address';
import type { ClientWords } from '@/lib/client-words';
import type { Locale } from '@/lib/languages/locale';
import type { QuestionGroup } from '@/lib/quiz/attempt';
import { askServer } from './ask-server';
import type { Commands } from './use-commands';

type Props = { slug: string; locale: Locale; words: ClientWords<'live'>['quiz']; command: Commands['command'] };

/** The questions of the case's quiz, to put one before the group between two items of the agenda. */
export function QuizPicker({ slug, locale, words, command }: Props) {
  const [questions, setQuestions] = useState<QuestionGroup['questions']>();
  const [hasFailed, setFailed] = useState(false);

  async function open(isOpen: boolean): Promise<void> {
    if (!isOpen || questions) return;
    const reply = await askServer<QuestionGroup[]>(fileAddress(locale, 'quiz/questions.json'));
    setFailed(reply.type !== 'done');
    if (reply.type === 'done') setQuestions(reply.body.find((group) => group.slug === slug)?.questions ?? []);
  }

  return (
    <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary className="min-h-9 font-mark font-semibold">{words.heading}</summary>
      {hasFailed && <p role="alert">{words.failed}</p>}
      {questions && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const question = new FormData(event.currentTarget).get('question');
            if (typeof question === 'string') command({ type: 'ask', question });
          }}
        >
          <select name="question" aria-label={words.choose} className="live-select">
            {questions.map(({ id, question }) => (
              <option key={id} value={id}>
                {question.replaceAll('`', '')}
              </option>
            ))}
          </select>
          <p className="live-buttons">
            <button type="submit" className="press">
              {words.ask}
            </button>
          </p>
        </form>
      )}
    </details>
  );
}
