import { type ReactNode, useEffect, useRef, useState } from 'react';
import { AudienceView } from '@/components/session/audience/audience-view';
import { useSecondsLeft } from '@/components/session/use-seconds-left';
import { Phrase } from '@/components/text/phrase';
import { fill } from '@/lib/fill';
import type { WaitingAnswer } from '@/lib/progress/progress';
import type { LiveScene, OpenQuestion, OwnView, RoomView } from '@/lib/session/live/live-view';
import type { Scene } from '@/lib/session/scene';
import type { PhoneWords } from './participation';
import { PhoneQuestion } from './phone-question';
import type { useAnswers } from './use-answers';

type Props = {
  room: RoomView;
  own: OwnView | undefined;
  /** How far the clock of the server is ahead of ours, in milliseconds. */
  skew: number;
  waiting: readonly WaitingAnswer[];
  answers: ReturnType<typeof useAnswers>;
  words: PhoneWords;
};

/** What the room is at, one thing at a time; whatever is new takes the focus once. */
export function PhoneScene(props: Props) {
  const { room, words } = props;
  const { scene, question } = room;
  const what = keyOf(scene, question);
  return (
    <>
      <Arrival key={what} label={titleOf(scene, words)}>
        <Body {...props} />
      </Arrival>
      <p aria-live="polite" className="sr-only">
        {scene.type === 'story' && <Phrase>{`${scene.title}. ${scene.happens}`}</Phrase>}
      </p>
    </>
  );
}

/** A section that has just come, under the eyes and the focus of the reader. */
function Arrival({ label, children }: { label: string; children: ReactNode }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return (
    <section ref={section} tabIndex={-1} aria-label={label} className="phone-scene">
      {children}
    </section>
  );
}

function Body(props: Props) {
  const { room, words } = props;
  const { scene, question } = room;
  if (scene.type === 'black') return <p>{words.phone.isBlack}</p>;
  if (scene.type === 'over') return <p className="phone-over">{words.phone.over}</p>;
  if (scene.type === 'quiz') return null;
  if (scene.type === 'question' && question) return <Asked {...props} scene={scene} question={question} />;
  return (
    <>
      <AudienceView scene={scene} words={words.audience} />
      {scene.type === 'welcome' && <p className="phone-watch">{words.phone.watch}</p>}
    </>
  );
}

type AskedProps = Props & { scene: Extract<Scene, { type: 'question' }>; question: OpenQuestion };

function Asked({ scene, question, skew, own, waiting, answers, words: { phone: words, audience } }: AskedProps) {
  const { of, closesAt } = question;
  const closing = useSecondsLeft(
    closesAt === undefined ? { left: 1, hidden: false } : { left: closesAt - skew, since: 0, hidden: false },
  );
  const isOpen = question.isOpen && closing > 0;
  const [isChanging, setChanging] = useState(false);
  const underway = waiting.find(({ about }) => about === of);
  const [told, kept] = [own?.answers[of], answers.kept[of]];
  const given = underway?.body ?? ((kept?.seq ?? 0) > (told?.seq ?? 0) ? kept : told);
  const isTold = scene.outcome !== undefined;
  const chosen = scene.options.find(({ id }) => id === given?.chosen[0]);
  if (isTold)
    return (
      <>
        <OwnAnswer text={chosen?.text} words={words}>
          {chosen && <strong>{chosen.was ? words.was : words.other}</strong>}
        </OwnAnswer>
        <AudienceView scene={scene} words={audience} />
      </>
    );
  const isAsking = isOpen && (isChanging || !given);
  const status = () => {
    if (answers.refused?.of === of) return fill(words.answer.refused, { reason: answers.refused.reason });
    if (underway) return answers.isFailing ? words.answer.waiting : words.answer.sending;
    if (!isOpen) return words.answer.closed;
    return given ? words.answer.received : '';
  };
  return (
    <>
      <p className="phone-kind">{scene.title}</p>
      <h2>
        <Phrase>{scene.question}</Phrase>
      </h2>
      {isOpen && closesAt !== undefined && (
        <p role="timer" aria-live="off" className="phone-closing">
          {fill(words.closes, { seconds: closing })}
        </p>
      )}
      {isAsking && (
        <PhoneQuestion
          scene={scene}
          own={given}
          words={words}
          onGive={(answer) => {
            answers.give(of, answer);
            setChanging(false);
          }}
        />
      )}
      {!isAsking && <OwnAnswer text={chosen?.text} words={words} />}
      <p role="status" className="phone-told">
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

function OwnAnswer({
  text,
  words,
  children,
}: {
  text: string | undefined;
  words: PhoneWords['phone'];
  children?: ReactNode;
}) {
  return (
    <div className="phone-own">
      <p className="font-mark">{words.own}</p>
      <p>{text === undefined ? words.none : <Phrase>{text}</Phrase>}</p>
      {children}
    </div>
  );
}

/** What is new to a reader: another item, a question, its outcome; a step of the story is told as it comes. */
function keyOf(scene: LiveScene, question: OpenQuestion | undefined): string {
  switch (scene.type) {
    case 'question':
      return `${question?.of} ${scene.outcome === undefined ? 'asked' : 'told'}`;
    case 'quiz':
      return `${question?.of} ${scene.solution === undefined ? 'asked' : 'told'}`;
    case 'story':
    case 'black':
    case 'over':
      return scene.type;
    case 'welcome':
    case 'alert':
    case 'points':
      return `${scene.type} ${scene.title}`;
  }
}

function titleOf(scene: LiveScene, { phone, audience }: PhoneWords): string {
  if (scene.type === 'black') return phone.isBlack;
  if (scene.type === 'over') return audience.over;
  if (scene.type === 'quiz') return phone.choose;
  return scene.type === 'question' ? scene.question : scene.title;
}
