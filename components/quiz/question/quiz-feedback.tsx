import { questionViews } from '@/components/quiz/question/types/question-views';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { Phrase } from '@/components/text/phrase';
import { fill } from '@/lib/fill';
import { discussion, isGood } from '@/lib/quiz/discussion';
import { reveal } from '@/lib/quiz/obfuscate';
import type { Answer, AskedQuestion } from '@/lib/quiz/quiz';
import { points } from '@/lib/quiz/score';
import type { FeedbackLine } from '@/lib/quiz/types/question-behaviour';
import type { AskedOf, QuestionType, SolutionOf } from '@/lib/quiz/types/question-types';
import { VerdictMark } from './verdict-mark';

type Props = { question: AskedQuestion; answer: Answer; words: QuizWords };

/** What was right, why each choice looked as it did, and where to see it. */
export function QuizFeedback({ question, answer, words }: Props) {
  const solution = reveal(question);
  const lines = discussion(question, solution, answer.checked ? answer.chosen : []);
  const earned = answer.checked ? points(question, solution, answer.chosen) : undefined;
  const counted = earned !== undefined && earned < 1 && howCounted(question, solution, answer, words);
  const { page = '' } = question;
  return (
    <>
      <p className="font-mark text-xl font-bold">{verdict(earned, words)}</p>
      {counted && <p>{counted}</p>}
      {questionViews[question.type].isSequence ? (
        <ol className="list-decimal space-y-2 ps-6">
          {lines.map(({ id, text, feedback }) => (
            <li key={id}>
              <Explained text={text} feedback={feedback} />
            </li>
          ))}
        </ol>
      ) : (
        <JudgedLines lines={lines} words={words} />
      )}
      <p>
        <strong>{words.explanation}.</strong> <Phrase>{solution.explanation}</Phrase>
      </p>
      <p className="flex flex-wrap gap-x-5 font-mark">
        <a href={`${page}#${question.step}`}>{words.show}</a>
        {question.notes.map(({ source, number: note }) => (
          <a key={source} href={`${page}#source-${source}`}>
            {words.source} {note}
          </a>
        ))}
      </p>
    </>
  );
}

function howCounted<Type extends QuestionType>(
  question: AskedOf<Type>,
  solution: SolutionOf<Type>,
  { chosen }: Answer,
  words: QuizWords,
): string | undefined {
  return questionViews[question.type].counted?.(words, solution, chosen);
}

function verdict(earned: number | undefined, words: QuizWords): string {
  if (earned === undefined) return words.unanswered;
  if (earned === 1) return words.right;
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 });
  return earned === 0 ? words.wrong : fill(words.partly, { points: number.format(earned) });
}

function JudgedLines({ lines, words }: { lines: FeedbackLine[]; words: QuizWords }) {
  const roles = { chosen: words.yourAnswer, right: words.rightAnswer, missed: words.missed, left: words.left };
  return (
    <ul className="space-y-3">
      {lines.map((line) => (
        <li key={line.id} className="flex gap-3">
          <VerdictMark right={isGood(line)} />
          <span className="min-w-0 flex-1">
            <span className="block font-mark text-[0.9rem] text-ink-soft">{line.role && roles[line.role]}</span>
            <Explained text={line.text} feedback={line.feedback} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Explained({ text, feedback }: { text: string; feedback: string }) {
  return (
    <>
      <strong className="block">
        <Phrase>{text}</Phrase>
      </strong>
      <Phrase>{feedback}</Phrase>
    </>
  );
}
