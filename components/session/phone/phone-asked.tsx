import { type ReactNode, useState } from 'react';
import { useSecondsLeft } from '@/components/session/use-seconds-left';
import { Phrase } from '@/components/text/phrase';
import { fill } from '@/lib/fill';
import type { WaitingAnswer } from '@/lib/progress/progress';
import type { OpenQuestion, OwnView } from '@/lib/session/live/live-view';
import type { Given, PhoneWords } from './participation';
import type { useAnswers } from './use-answers';

type Props = {
  question: OpenQuestion;
  /** What kind of question it is, and the question itself. */
  kind: string;
  title: string;
  own: OwnView | undefined;
  /** How far the clock of the server is ahead of ours, in milliseconds. */
  skew: number;
  waiting: readonly WaitingAnswer[];
  answers: ReturnType<typeof useAnswers>;
  words: PhoneWords['phone'];
  /** What was answered, in words, where it can be said. */
  textOf: (given: Given | undefined) => string | undefined;
  form: (given: Given | undefined, onGive: (given: Given) => void) => ReactNode;
  /** What is said once it has been shown. */
  told: ((given: Given | undefined) => ReactNode) | undefined;
};

/** A question before the room: to be answered, answered, closed or told. */
export function PhoneAsked(props: Props) {
  const { question, kind, title, own, skew, waiting, answers, words, textOf, form, told } = props;
  const { of, closesAt } = question;
  const closing = useSecondsLeft(
    closesAt === undefined ? { left: 1, hidden: false } : { left: closesAt - skew, since: 0, hidden: false },
  );
  const isOpen = question.isOpen && closing > 0;
  const [isChanging, setChanging] = useState(false);
  const underway = waiting.find(({ about }) => about === of);
  const [heard, kept] = [own?.answers[of], answers.kept[of]];
  const given = underway?.body ?? ((kept?.seq ?? 0) > (heard?.seq ?? 0) ? kept : heard);
  if (told) return told(given);
  const isAsking = isOpen && (isChanging || !given);
  const status = () => {
    if (answers.refused?.of === of) return fill(words.answer.refused, { reason: answers.refused.reason });
    if (underway) return answers.isFailing ? words.answer.waiting : words.answer.sending;
    if (!isOpen) return words.answer.closed;
    return given ? words.answer.received : '';
  };
  return (
    <>
      <p className="phone-kind">{kind}</p>
      <h2>
        <Phrase>{title}</Phrase>
      </h2>
      {isOpen && closesAt !== undefined && (
        <p role="timer" aria-live="off" className="phone-closing">
          {fill(words.closes, { seconds: closing })}
        </p>
      )}
      {isAsking &&
        form(given, (answer) => {
          answers.give(of, answer);
          setChanging(false);
        })}
      {!isAsking && (!given || textOf(given) !== undefined) && <OwnAnswer text={textOf(given)} words={words} />}
      <p aria-live="polite" className="phone-told">
        {status()}
      </p>
      {!isAsking && isOpen && (
        <button type="button" className="press phone-change" onClick={() => setChanging(true)}>
          {words.change}
        </button>
      )}
    </>
  );
}

type OwnProps = { text: string | undefined; words: PhoneWords['phone']; children?: ReactNode };

/** What somebody answered themself. */
export function OwnAnswer({ text, words, children }: OwnProps) {
  return (
    <div className="phone-own">
      <p className="font-mark">{words.own}</p>
      <p>{text === undefined ? words.none : <Phrase>{text}</Phrase>}</p>
      {children}
    </div>
  );
}
