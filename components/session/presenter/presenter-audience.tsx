import type { ReactNode } from 'react';
import type { SessionUiWords } from '@/components/session/word-session';
import type { AudienceStatus } from './use-audience';

type Props = {
  status: AudienceStatus;
  path: string;
  isBlack: boolean;
  words: SessionUiWords;
  /** What the room sees at this moment. */
  view: ReactNode;
  onPresent: () => void;
  onHere: () => void;
};

/** The other window: whether it is there, what it shows, and how to get it back. */
export function DeskAudience({ status, path, isBlack, words, view, onPresent, onHere }: Props) {
  const { audience, desk } = words;
  return (
    <section aria-labelledby="desk-seen" className="desk-audience">
      <h3 id="desk-seen" className="text-xl">
        {desk.seen}
      </h3>
      <p role="status" data-status={status} className="desk-status">
        {audience[status]}{' '}
        {status === 'blocked' && (
          <a href={path} target="_blank" rel="noopener opener">
            {audience.present}
          </a>
        )}
      </p>
      <p className="flex flex-wrap gap-2">
        {status !== 'open' && (
          <button type="button" className="press" onClick={onPresent}>
            {status === 'closed' ? audience.present : audience.again}
          </button>
        )}
        <button type="button" className="press" onClick={onHere}>
          {audience.here}
        </button>
      </p>
      <div className="desk-view" data-black={isBlack ? '' : undefined}>
        {view}
      </div>
    </section>
  );
}
