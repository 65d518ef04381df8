import { Phrase } from '@/components/text/phrase';
import type { ClientWords } from '@/lib/client-words';
import { optionText } from '@/lib/session/report-text';
import type { ReportQuestion } from '@/lib/session/session-summary';

type Props = { title: string; questions: ReportQuestion[]; words: ClientWords<'session'>['report'] };

/** What the room expected or decided, with the hands where they were counted, beside how it went. */
export function ReportQuestions({ title, questions, words }: Props) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {questions.map(({ id, question, options, outcome, decided }) => (
        <div key={id} className="report-block">
          <p className="font-semibold">
            <Phrase>{question}</Phrase>
          </p>
          <ul>
            {options.map((option) => (
              <li key={option.text}>
                <Phrase>{optionText(option, words)}</Phrase>
                {option.was && <span className="card-kind">{words.was}</span>}
              </li>
            ))}
          </ul>
          {decided && (
            <p className="whitespace-pre-line">
              <strong>{words.ours}</strong> {decided}
            </p>
          )}
          <p>
            <strong>{words.then}</strong> <Phrase>{outcome}</Phrase>
          </p>
        </div>
      ))}
    </>
  );
}
