import { type ReactNode, useEffect, useRef } from 'react';
import { AudienceView } from '@/components/session/audience/audience-view';
import { PlayNews } from '@/components/session/play/play-news';
import { Phrase } from '@/components/text/phrase';
import type { WaitingAnswer } from '@/lib/progress/progress';
import type { LiveScene, OpenQuestion, OwnView, QuizScene, RoomView } from '@/lib/session/live/live-view';
import type { PlayScene } from '@/lib/session/play-scene';
import type { Scene } from '@/lib/session/scene';
import type { DrawQuiz, Given, PhoneWords } from './participation';
import { OwnAnswer, PhoneAsked } from './phone-asked';
import { PhoneQuestion } from './phone-question';
import type { useAnswers } from './use-answers';

type Props = {
  room: RoomView;
  own: OwnView | undefined;
  /** How far the clock of the server is ahead of ours, in milliseconds. */
  skew: number;
  waiting: readonly WaitingAnswer[];
  answers: ReturnType<typeof useAnswers>;
  drawQuiz: DrawQuiz;
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
  if (scene.type === 'quiz') return question && <AskedQuiz {...props} scene={scene} question={question} />;
  if (scene.type === 'on-call' && question) return <AskedMove {...props} scene={scene} question={question} />;
  if (scene.type === 'question' && question) return <AskedOption {...props} scene={scene} question={question} />;
  return (
    <>
      <AudienceView scene={scene} words={words.audience} />
      {scene.type === 'welcome' && <p className="phone-watch">{words.phone.watch}</p>}
    </>
  );
}

type AskedProps<Asked> = Props & { scene: Asked; question: OpenQuestion };

function AskedOption(props: AskedProps<Extract<Scene, { type: 'question' }>>) {
  const { scene, words } = props;
  const chosenIn = (given: Given | undefined) => scene.options.find(({ id }) => id === given?.chosen[0]);
  return (
    <PhoneAsked
      {...props}
      kind={scene.title}
      title={scene.question}
      words={words.phone}
      textOf={(given) => chosenIn(given)?.text}
      form={(given, onGive) => (
        <PhoneQuestion options={scene.options} asksCertainty own={given} words={words.phone} onGive={onGive} />
      )}
      told={
        scene.outcome === undefined
          ? undefined
          : (given) => {
              const chosen = chosenIn(given);
              return (
                <>
                  <OwnAnswer text={chosen?.text} words={words.phone}>
                    {chosen && <strong>{chosen.was ? words.phone.was : words.phone.other}</strong>}
                  </OwnAnswer>
                  <AudienceView scene={scene} words={words.audience} />
                </>
              );
            }
      }
    />
  );
}

function AskedMove(props: AskedProps<PlayScene>) {
  const { scene, words } = props;
  const options = scene.offers.flatMap(({ offers }) => offers.map(({ id, name, cost }) => ({ id, text: name, cost })));
  return (
    <>
      <PlayNews news={scene.news} exercise={words.audience.exercise} />
      <PhoneAsked
        {...props}
        kind={`${scene.heading}: ${scene.clock}`}
        title={words.audience.onCall.ask}
        words={words.phone}
        textOf={(given) => options.find(({ id }) => id === given?.chosen[0])?.text}
        form={(given, onGive) => (
          <PhoneQuestion {...{ options, onGive }} asksCertainty={false} own={given} words={words.phone} />
        )}
        told={undefined}
      />
    </>
  );
}

function AskedQuiz({ drawQuiz, ...props }: AskedProps<QuizScene>) {
  const { scene, words } = props;
  const { asked, solution } = scene;
  return (
    <PhoneAsked
      {...props}
      kind={words.phone.quiz}
      title={asked.question}
      words={words.phone}
      textOf={() => undefined}
      form={(given, onGive) => drawQuiz({ asked, given, onGive })}
      told={solution && ((given) => drawQuiz({ asked, given, solution }))}
    />
  );
}

/** What is new to a reader: another item, a question, its outcome; a step of the story is told as it comes. */
function keyOf(scene: LiveScene, question: OpenQuestion | undefined): string {
  switch (scene.type) {
    case 'question':
      return `${question?.of} ${scene.outcome === undefined ? 'asked' : 'told'}`;
    case 'quiz':
      return `${question?.of} ${scene.solution === undefined ? 'asked' : 'told'}`;
    case 'on-call':
      return `on-call ${scene.turn} ${question?.of ?? 'over'} ${scene.outcome ? 'told' : ''}`;
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
  if (scene.type === 'quiz') return scene.asked.question;
  if (scene.type === 'on-call') return scene.heading;
  return scene.type === 'question' ? scene.question : scene.title;
}
