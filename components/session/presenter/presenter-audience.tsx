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
export function PresenterAudience({ status, path, isBlack, words, view, onPresent, onHere }: Props) {
  const { audience, presenter } = words;
  return (
    <section aria-labelledby="presenter-seen" className="presenter-audience">
      <h3 id="presenter-seen" className="text-xl">
        {presenter.seen}
      </h3>
      <p role="status" data-status={status} className="presenter-status">
        <span>{audience[status]}</span>{' '}
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
      <div className="presenter-view" data-black={isBlack ? '' : undefined}>
        {view}
      </div>
    </section>
  );
}
