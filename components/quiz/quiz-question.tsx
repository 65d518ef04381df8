'use client';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Phrase } from '@/components/ui/phrase';
import { fill } from '@/lib/fill';
import { type Answer, type AskedQuestion, isAnswered, type QuizEvent } from '@/lib/quiz/quiz';
import { AnswerInput } from './answer-input';
import { CertaintyChoice } from './certainty-choice';
import { NoScriptAnswer } from './no-script-answer';
import { QuizFeedback } from './quiz-feedback';
import type { QuizWords } from './quiz-words';

type Props = {
  /** The name of the question's inputs. */
  name: string;
  number: number;
  question: AskedQuestion;
  answer: Answer;
  asksCertainty: boolean;
  isTest?: boolean;
  words: QuizWords;
  onEvent: (event: QuizEvent) => void;
};

/** One question: its options, the button that checks it and what was to be learned. */
export function QuizQuestion({ name, number, question, answer, asksCertainty, isTest, words, onEvent }: Props) {
  const [hint, setHint] = useState('');
  const feedback = useRef<HTMLDivElement>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (asked.current && answer.checked) feedback.current?.focus();
    asked.current = false;
  }, [answer.checked]);

  const check = () => {
    const ready = isAnswered(question, answer);
    setHint(ready ? '' : hintOf(question, answer, words));
    asked.current = ready;
    onEvent({ type: 'check', question, at: Date.now() });
  };

  const checkOnEnter = ({ key, target }: KeyboardEvent) => {
    const isTyped = target instanceof HTMLInputElement && target.type === 'text';
    if (key === 'Enter' && isTyped && !isTest && !answer.checked) check();
  };

  return (
    <li id={`question-${question.id}`} className="quiz-question" onKeyDown={checkOnEnter}>
      <fieldset>
        <legend>
          <span className="quiz-number">
            {fill(words.question, { number })} · {words.level[question.level]}
            {question.about && ` · ${question.about}`}
          </span>
          <Phrase>{question.question}</Phrase>
        </legend>
        <p className="quiz-hint">{words.hint[question.type]}</p>
        <AnswerInput name={name} question={question} answer={answer} words={words} onEvent={onEvent} />
      </fieldset>
      {asksCertainty && !answer.checked && (
        <CertaintyChoice name={name} question={question} answer={answer} words={words} onEvent={onEvent} />
      )}
      {!answer.checked && !isTest && (
        <p className="script-only quiz-do">
          <button type="button" data-testid="quiz-check" className="press" onClick={check}>
            {words.check}
          </button>
          <span role="status">{hint}</span>
        </p>
      )}
      <div ref={feedback} tabIndex={-1} data-testid="quiz-feedback" className="quiz-feedback">
        {answer.checked && <QuizFeedback question={question} answer={answer} words={words} />}
      </div>
      {answer.checked && !isTest && (
        <button type="button" className="press mt-4" onClick={() => onEvent({ type: 'retry', question })}>
          {words.again}
        </button>
      )}
      <NoScriptAnswer question={question} words={words} />
    </li>
  );
}

/** What the reader is still to do before there is something to check. */
function hintOf({ type }: AskedQuestion, { chosen }: Answer, words: QuizWords): string {
  if (type === 'order') return words.moveFirst;
  return chosen.length > 0 ? words.unreadable : words.chooseFirst;
}
