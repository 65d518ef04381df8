'use client';
import { type KeyboardEvent, memo, useId, useRef } from 'react';
import { questionViews } from '@/components/quiz/question/types/question-views';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { Phrase } from '@/components/text/phrase';
import { Unfolding } from '@/components/ui/folded';
import { isComposing } from '@/components/ui/is-composing';
import { useSaid } from '@/components/ui/use-said';
import { fill } from '@/lib/fill';
import { type Answer, type AskedQuestion, isAnswered, type QuizEvent } from '@/lib/quiz/quiz';
import { AnswerInput } from './answer-input';
import { CertaintyChoice } from './certainty-choice';
import { NoScriptAnswer } from './no-script-answer';
import { QuizFeedback } from './quiz-feedback';
import { hintOf } from './types/question-hint';
import { useFocusFeedback } from './use-focus-feedback';
import { usePractice } from './use-practice';

/** In a test nothing is told at a question; once it is over, everything is, and nothing can be answered any more. */
export type Phase = 'practise' | 'test' | 'over';

type Props = {
  /** The name of the question's inputs. */
  name: string;
  number: number;
  question: AskedQuestion;
  answer: Answer;
  asksCertainty: boolean;
  phase: Phase;
  words: QuizWords;
  onEvent: (event: QuizEvent) => void;
};

/** One question: its options, the button that checks it and what was to be learned. */
export const QuizQuestion = memo(function QuizQuestion({
  name,
  number,
  question,
  answer,
  asksCertainty,
  phase,
  words,
  onEvent,
}: Props) {
  const [hint, sayHint] = useSaid();
  const item = useRef<HTMLLIElement>(null);
  const fold = useId();
  const { current, send, again } = usePractice(question, answer, onEvent);
  const { feedback, follow } = useFocusFeedback(current.checked, item);
  const isClosed = current.checked || phase === 'over';
  const asked = { name, question, answer: { ...current, checked: isClosed }, words, onEvent: send };
  const paperHint = words.paperHint[question.type];

  const check = () => {
    const ready = isAnswered(question, current);
    sayHint(ready ? '' : (questionViews[question.type].todo?.(words, current.chosen) ?? words.chooseFirst));
    if (ready) follow();
    send({ type: 'check', question, at: Date.now() });
  };

  const tryAgain = () => {
    follow();
    again();
  };

  const checkOnEnter = ({ key, target, nativeEvent }: KeyboardEvent) => {
    const isTyped = target instanceof HTMLInputElement && target.type === 'text';
    if (key === 'Enter' && isTyped && !isComposing(nativeEvent) && phase === 'practise' && !isClosed) check();
  };

  return (
    <li ref={item} id={`question-${question.id}`} className="quiz-question" data-folded={fold} onKeyDown={checkOnEnter}>
      <Unfolding fold={fold}>
        <fieldset>
          <legend>
            <span className="quiz-number">
              {[fill(words.question, { number }), words.level[question.level], question.about]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Phrase>{question.question}</Phrase>
          </legend>
          <p className={`quiz-hint ${paperHint ? 'print:hidden' : ''}`}>{hintOf(question, words)}</p>
          {paperHint && <p className="quiz-hint paper">{paperHint}</p>}
          <AnswerInput {...asked} />
        </fieldset>
        {asksCertainty && !isClosed && current === answer && <CertaintyChoice {...asked} />}
        {phase === 'practise' && !isClosed && (
          <p className="script-only quiz-do">
            <button type="button" data-testid="quiz-check" className="press" onClick={check}>
              {words.check}
            </button>
            <span aria-live="polite">{hint}</span>
          </p>
        )}
        <QuizFeedback place={feedback} isTold={isClosed} question={question} answer={current} words={words} />
        {phase === 'practise' && isClosed && <Again words={words} onPress={tryAgain} />}
        <NoScriptAnswer question={question} words={words} />
      </Unfolding>
    </li>
  );
});

function Again({ words, onPress }: { words: QuizWords; onPress: () => void }) {
  return (
    <p className="quiz-do">
      <button type="button" className="press" onClick={onPress}>
        {words.again}
      </button>
      <span className="quiz-aside">{words.againNote}</span>
    </p>
  );
}
