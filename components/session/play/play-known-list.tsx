import { Phrase } from '@/components/text/phrase';
import type { PlayScene } from '@/lib/session/play-scene';

/** What the group has seen and heard before. */
export function PlayKnownList({ known: { heading, notes } }: Pick<PlayScene, 'known'>) {
  if (notes.length === 0) return null;
  return (
    <section className="play-known">
      <h3>{heading}</h3>
      <dl>
        {notes.map(({ title, when, text }) => (
          <div key={title + when}>
            <dt>
              {title} <span>{when}</span>
            </dt>
            <dd>
              <Phrase>{text}</Phrase>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
