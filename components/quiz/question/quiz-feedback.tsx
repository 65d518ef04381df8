import type { RefObject } from 'react';
import { questionViews } from '@/components/quiz/question/types/question-views';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { Phrase } from '@/components/text/phrase';
import { spokenGroup } from '@/components/ui/screen-reader/spoken-group';
import { fill } from '@/lib/fill';
import { numberFormat } from '@/lib/number-format';
import { discussion, isGood } from '@/lib/quiz/discussion';
import { reveal } from '@/lib/quiz/obfuscate';
import type { Answer, AskedQuestion } from '@/lib/quiz/quiz';
import { points } from '@/lib/quiz/score';
import type { FeedbackLine } from '@/lib/quiz/types/question-behaviour';
import type { AskedOf, QuestionType, SolutionOf } from '@/lib/quiz/types/question-types';
import { VerdictMark } from './verdict-mark';

type Props = {
  question: AskedQuestion;
  answer: Answer;
  words: QuizWords;
  /** Takes the focus when it is told. */
  place: RefObject<HTMLDivElement | null>;
  isTold: boolean;
};

/** What was right, why each choice looked as it did, and where to see it; empty until it is told. */
export function QuizFeedback({ place, isTold, question, answer, words }: Props) {
  const told = isTold ? judge(question, answer, words) : undefined;
  const part = (name: string) => partId(question, name);
  const names = told && spokenGroup(part('verdict'), reasonsIn(told).map(part));
  return (
    <div ref={place} tabIndex={-1} data-testid="quiz-feedback" className="quiz-feedback" {...names}>
      {told && <Feedback question={question} told={told} words={words} />}
    </div>
  );
}

type Told = { solution: SolutionOf<QuestionType>; lines: FeedbackLine[]; verdict: string; counted: string | undefined };

function judge(question: AskedQuestion, answer: Answer, words: QuizWords): Told {
  const solution = reveal(question);
  const earned = answer.checked ? points(question, solution, answer.chosen) : undefined;
  return {
    solution,
    lines: discussion(question, solution, answer.checked ? answer.chosen : []),
    verdict: verdict(earned, words),
    counted: earned !== undefined && earned < 1 ? howCounted(question, solution, answer, words) : undefined,
  };
}

/** The parts that are spoken with the verdict: how it was counted, what was chosen, what should have been, and why. */
function reasonsIn({ lines, counted }: Told): string[] {
  const spoken = lines.filter(({ role }) => role && role !== 'left').map(({ id }) => `line-${id}`);
  return [...(counted ? ['counted'] : []), ...spoken, 'explanation'];
}

function partId(question: AskedQuestion, part: string): string {
  return `question-${question.id}-${part}`;
}

function Feedback({ question, told, words }: { question: AskedQuestion; told: Told; words: QuizWords }) {
  const { solution, lines, counted } = told;
  const { page = '' } = question;
  return (
    <>
      <p id={partId(question, 'verdict')} className="font-mark text-xl font-bold">
        {told.verdict}
      </p>
      {counted && <p id={partId(question, 'counted')}>{counted}</p>}
      {questionViews[question.type].isSequence ? (
        <ol className="list-decimal space-y-2 ps-6">
          {lines.map(({ id, text, feedback }) => (
            <li key={id}>
              <Explained text={text} feedback={feedback} />
            </li>
          ))}
        </ol>
      ) : (
        <JudgedLines question={question} lines={lines} words={words} />
      )}
      <p id={partId(question, 'explanation')}>
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
  const number = numberFormat(words.locale, 2);
  return earned === 0 ? words.wrong : fill(words.partly, { points: number.format(earned) });
}

function roleOf({ role, isRight }: FeedbackLine, words: QuizWords): string | undefined {
  switch (role) {
    case 'chosen':
      return isRight ? words.yourAnswerRight : words.yourAnswerWrong;
    case 'right':
      return words.rightAnswer;
    case 'missed':
      return words.missed;
    case 'left':
      return words.left;
    case undefined:
      return undefined;
  }
}

type LinesProps = { question: AskedQuestion; lines: FeedbackLine[]; words: QuizWords };

function JudgedLines({ question, lines, words }: LinesProps) {
  return (
    <ul className="space-y-3">
      {lines.map((line) => (
        <li key={line.id} id={partId(question, `line-${line.id}`)} className="flex gap-3">
          <VerdictMark right={isGood(line)} />
          <span className="min-w-0 flex-1">
            <span className="block font-mark text-[0.9rem] text-ink-soft">
              {roleOf(line, words)}
              {line.role && <span className="sr-only">.</span>}
            </span>
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
