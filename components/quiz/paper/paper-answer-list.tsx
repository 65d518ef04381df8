'use client';
import { Phrase } from '@/components/text/phrase';
import { rightLines } from '@/lib/quiz/discussion';
import { reveal } from '@/lib/quiz/obfuscate';
import type { AskedQuestion } from '@/lib/quiz/quiz';

/**
 * The right answers, opened where the page is rendered: React renders what stands in `noscript` on the server only, and the
 * data that the page carries holds the questions obfuscated, once for the quiz and this.
 */
export function PaperAnswerList({ heading, questions }: { heading: string; questions: readonly AskedQuestion[] }) {
  return (
    <noscript data-paper="">
      <section className="paper-answers">
        <h2>{heading}</h2>
        <ol>
          {questions.map((question) => (
            <li key={question.id}>
              <p>
                <Phrase>{question.question}</Phrase>
              </p>
              <ul>
                {rightLines(question, reveal(question)).map(({ id, text }) => (
                  <li key={id}>
                    <Phrase>{text}</Phrase>
                  </li>
                ))}
              </ul>
              <p>
                <Phrase>{reveal(question).explanation}</Phrase>
              </p>
            </li>
          ))}
        </ol>
      </section>
    </noscript>
  );
}
