import type { ReactNode } from 'react';
import { PlayOffers, PlaySceneView } from '@/components/session/play/play-scene-view';
import { Phrase } from '@/components/text/phrase';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { LiveScene } from '@/lib/session/live/live-view';
import type { Scene, SceneCard } from '@/lib/session/scene';
import { QuizSceneView } from './quiz-scene-view';

type Props = { scene: LiveScene; words: ClientWords<'session'>['audience']; picture?: ReactNode };

/** What the room sees, to be read from the back of it. */
export function AudienceView({ scene, words, picture }: Props) {
  if (scene.type === 'black') return <p className="sr-only">{words.isBlack}</p>;
  return (
    <div className="scene" data-scene={scene.type} data-pictured={picture ? '' : undefined}>
      {picture && <div className="scene-picture">{picture}</div>}
      <div className="scene-words">
        <SceneWords scene={scene} words={words} />
      </div>
      {scene.type === 'on-call' && <PlayOffers scene={scene} words={words} />}
      {scene.type === 'question' && scene.outcome && (
        <p className="scene-outcome">
          <Phrase>{scene.outcome}</Phrase>
        </p>
      )}
    </div>
  );
}

function SceneWords({ scene, words }: { scene: Exclude<LiveScene, { type: 'black' }>; words: Props['words'] }) {
  switch (scene.type) {
    case 'welcome':
      return (
        <>
          <h2>{scene.title}</h2>
          <p>
            <Phrase>{scene.text}</Phrase>
          </p>
        </>
      );
    case 'alert':
      return (
        <>
          <h2>{scene.title}</h2>
          <div className={scene.cards.length > 0 ? 'scene-split' : undefined}>
            <blockquote className="scene-alert">
              <p>
                <Phrase>{scene.alert.text}</Phrase>
              </p>
              <footer>{scene.alert.from}</footer>
            </blockquote>
            <ul className="scene-cards">
              {scene.cards.map((card) => (
                <Card key={card.id} card={card} words={words} />
              ))}
            </ul>
          </div>
        </>
      );
    case 'question':
      return <Question scene={scene} words={words} />;
    case 'quiz':
      return <QuizSceneView scene={scene} words={words} />;
    case 'on-call':
      return <PlaySceneView scene={scene} words={words} />;
    case 'story':
      return (
        <>
          <p className="scene-step">
            {fill(words.step, { number: scene.step + 1, steps: scene.steps })}
            {scene.when && ` · ${scene.when}`}
          </p>
          <h2>{scene.title}</h2>
          <p>
            <Phrase>{scene.happens}</Phrase>
          </p>
        </>
      );
    case 'points':
      return (
        <>
          <h2>{scene.title}</h2>
          <ul className="scene-points">
            {scene.points.map((point) => (
              <li key={point}>
                <Phrase>{point}</Phrase>
              </li>
            ))}
          </ul>
        </>
      );
    case 'over':
      return <h2>{words.over}</h2>;
  }
}

function Card({ card, words }: { card: SceneCard; words: Props['words'] }) {
  return (
    <li>
      <p className="scene-asked">
        <Phrase>{fill(words.asked, { ask: card.ask })}</Phrase>
        {card.isExercise && <span className="card-kind">{words.exercise}</span>}
      </p>
      {card.screen.length > 0 && <pre className="card-screen">{card.screen.join('\n')}</pre>}
      <p>
        <Phrase>{card.show}</Phrase>
      </p>
    </li>
  );
}

function Question({ scene, words }: { scene: Extract<Scene, { type: 'question' }>; words: Props['words'] }) {
  const most = Math.max(1, ...scene.options.map(({ hands = 0 }) => hands));
  return (
    <>
      <p className="scene-step">{scene.title}</p>
      <h2>
        <Phrase>{scene.question}</Phrase>
      </h2>
      <ol className="scene-options">
        {scene.options.map(({ id, text, hands, was }) => (
          <li key={id} data-was={was ? '' : undefined}>
            <div className="scene-option">
              <span>
                <Phrase>{text}</Phrase>
                {was && <strong className="card-kind">{words.was}</strong>}
              </span>
              {hands !== undefined && (
                <>
                  <span className="scene-hands">{fill(words.hands, { count: hands })}</span>
                  <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(hands / most) * 100} height="6" />
                  </svg>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
