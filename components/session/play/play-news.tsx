import { Phrase } from '@/components/text/phrase';
import type { SceneNews } from '@/lib/session/play-scene';

type Props = { news: SceneNews; exercise: string };

/** What came last to a group that is on call, in full. */
export function PlayNews({ news: { time, title, text, screen, isMade, note }, exercise }: Props) {
  return (
    <div className="play-news">
      <p className="scene-step">
        {time}
        {isMade && <span className="card-kind">{exercise}</span>}
      </p>
      <h2>{title}</h2>
      {screen.length > 0 && <pre className="card-screen">{screen.join('\n')}</pre>}
      {text && (
        <p>
          <Phrase>{text}</Phrase>
        </p>
      )}
      {note && <p>{note}</p>}
    </div>
  );
}
