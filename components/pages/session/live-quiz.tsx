import { useState } from 'react';
import { AnswerInput } from '@/components/quiz/question/answer-input';
import { CertaintyChoice } from '@/components/quiz/question/certainty-choice';
import { hintOf } from '@/components/quiz/question/types/question-hint';
import { questionViews } from '@/components/quiz/question/types/question-views';
import { VerdictMark } from '@/components/quiz/question/verdict-mark';
import type { QuizWords } from '@/components/quiz/quiz-words';
import type { DrawQuiz } from '@/components/session/phone/participation';
import { Phrase } from '@/components/text/phrase';
import { useSaid } from '@/components/ui/use-said';
import type { ClientWords } from '@/lib/client-words';
import { discussion, isGood } from '@/lib/quiz/discussion';
import {
  type AskedQuestion,
  answersReducer,
  answerTo,
  isAnswered,
  type QuizEvent,
  type Solution,
} from '@/lib/quiz/quiz';
import type { RoomAsked } from '@/lib/session/live/live-view';

type Props = Parameters<DrawQuiz>[0] & { words: ClientWords<'phone'>; quizWords: QuizWords };

/** A question of the quiz on a phone: its own input while it is open, what was right once it is shown. */
export function PhoneQuiz(props: Props) {
  const { asked, given } = props;
  if ('solution' in props)
    return <QuizTold asked={asked} solution={props.solution} chosen={given?.chosen} words={props.quizWords} />;
  return <QuizForm {...props} />;
}

type FormProps = Extract<Props, { onGive: unknown }>;

function QuizForm({ asked, given, onGive, words, quizWords }: FormProps) {
  const question = wholeOf(asked);
  const [answers, setAnswers] = useState({
    [question.id]: { version: question.version, checked: false, chosen: [], ...given },
  });
  const [told, say] = useSaid();
  const answer = answerTo(answers, question);
  const onEvent = (event: QuizEvent) => setAnswers((before) => answersReducer(before, event));
  const input = { name: `live-${question.id}`, question, answer, words: quizWords, onEvent };
  return (
    <form
      className="phone-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (isAnswered(question, answer)) onGive({ chosen: answer.chosen, certainty: answer.certainty });
        else say(questionViews[question.type].todo?.(quizWords, answer.chosen) ?? words.chooseFirst);
      }}
    >
      <fieldset>
        <legend className="sr-only">{asked.question}</legend>
        <p className="quiz-hint">{hintOf(question, quizWords)}</p>
        <AnswerInput {...input} />
      </fieldset>
      <CertaintyChoice {...input} />
      <button type="submit" className="presenter-next">
        {words.send}
      </button>
      <p role="status" className="phone-told">
        {told}
      </p>
    </form>
  );
}

type ToldProps = { asked: RoomAsked; solution: Solution; chosen: readonly string[] | undefined; words: QuizWords };

/** What was right, and how the own answer stands to it. */
function QuizTold({ asked, solution, chosen, words }: ToldProps) {
  const lines = discussion(wholeOf(asked), solution, chosen ?? []);
  return (
    <div className="phone-told-quiz">
      <h2>
        <Phrase>{asked.question}</Phrase>
      </h2>
      {!chosen && <p>{words.unanswered}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            {chosen && <VerdictMark right={isGood(line)} />} <Phrase>{line.text}</Phrase>{' '}
            <span className="text-ink-soft">
              <Phrase>{line.feedback}</Phrase>
            </span>
          </li>
        ))}
      </ul>
      <p>
        <strong>{words.explanation}.</strong> <Phrase>{solution.explanation}</Phrase>
      </p>
    </div>
  );
}

/** The question as the quiz draws it; what would tell its answer stays empty. */
function wholeOf(asked: RoomAsked): AskedQuestion {
  return { ...asked, obfuscated: '', step: '', lessons: [], notes: [] };
}
