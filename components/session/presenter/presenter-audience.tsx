import { type ReactNode, useRef } from 'react';
import { ScrollBox } from '@/components/ui/scroll-box';
import type { ClientWords } from '@/lib/client-words';
import type { AudienceStatus } from './use-audience';

type Props = {
  status: AudienceStatus;
  /** Whether the room follows this window, and not another of the same case. */
  isLeading: boolean;
  path: string;
  isBlack: boolean;
  words: ClientWords<'session'>;
  /** What the room sees at this moment. */
  view: ReactNode;
  present: () => void;
  lead: () => void;
  onHere: () => void;
};

/** The other window: whether it is there, what it shows, and how to get it back. */
export function PresenterAudience({ status, isLeading, path, isBlack, words, view, present, lead, onHere }: Props) {
  const { window, presenter } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button goes, and the focus must not go with it. */
  const leaving = (act: () => void) => () => {
    heading.current?.focus();
    act();
  };
  return (
    <section className="presenter-audience">
      <h3 ref={heading} tabIndex={-1} className="text-xl">
        {presenter.seen}
      </h3>
      <p role="status" data-status={isLeading ? status : 'elsewhere'} className="presenter-status">
        <span>{isLeading ? window[status] : window.elsewhere}</span>{' '}
        {isLeading && status === 'blocked' && (
          <a href={path} target="_blank" rel="noopener opener">
            {window.present}
          </a>
        )}
      </p>
      <p className="flex flex-wrap gap-2">
        {!isLeading && (
          <button type="button" className="press" onClick={leaving(lead)}>
            {window.takeOver}
          </button>
        )}
        {isLeading && status !== 'open' && (
          <button type="button" className="press" onClick={leaving(present)}>
            {status === 'closed' ? window.present : window.again}
          </button>
        )}
        <button type="button" className="press" onClick={onHere}>
          {window.here}
        </button>
      </p>
      {isLeading && (
        <ScrollBox name={presenter.seen} className="presenter-view" data-black={isBlack ? '' : undefined}>
          {view}
        </ScrollBox>
      )}
    </section>
  );
}
