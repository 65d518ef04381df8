import { useRef } from 'react';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { FacilitatorView } from '@/lib/session/live/live-view';
import { hostsByName } from './hosts-panel';
import type { Commands } from './use-commands';
import type { LiveLine } from './use-live-stream';

type Props = {
  line: LiveLine;
  problem: string;
  view: FacilitatorView;
  words: ClientWords<'live'>;
  command: Commands['command'];
};

/** What a facilitator must know above all: that the line is gone, that something failed, that somebody else leads. */
export function HostLine({ line, problem, view, words, command }: Props) {
  const driver = hostsByName(view, words.hosts.host).find(({ id }) => id === view.driver);
  const isDriving = view.you === view.driver;
  const own = useRef<HTMLDivElement>(null);
  const takeOver = () => {
    own.current?.focus(); // the button goes, and the focus must not go with it
    command({ type: 'take-over' });
  };
  const trouble = line.status === 'waiting' ? words.lost : line.status === 'polling' ? words.polling : '';
  return (
    <div ref={own} tabIndex={-1} className="host-line">
      <p role="status" className={trouble || problem ? 'notice' : 'sr-only'}>
        {[trouble, problem].filter(Boolean).join(' ')}
      </p>
      {line.hasOthers && <p className="text-ink-soft">{words.others}</p>}
      {!isDriving && (
        <p className="flex flex-wrap items-center gap-3">
          {fill(words.hosts.isOther, { name: driver?.name ?? '' })}
          <button type="button" className="press" onClick={takeOver}>
            {words.hosts.takeOver}
          </button>
        </p>
      )}
    </div>
  );
}
