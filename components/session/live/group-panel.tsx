import { type ReactNode, useRef, useState } from 'react';
import { AudienceDoor } from '@/components/session/audience/audience-door';
import type { Door } from '@/components/session/channel';
import { useSecondsLeft } from '@/components/session/use-seconds-left';
import { copyText } from '@/components/ui/browser/copy-text';
import { useSaid } from '@/components/ui/use-said';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { plural } from '@/lib/plural';
import { spacedCode } from '@/lib/session/live/live-code';
import type { LiveCount, OpenQuestion } from '@/lib/session/live/live-view';
import type { Commands } from './use-commands';

type Props = {
  door: Door;
  count: LiveCount | undefined;
  question: OpenQuestion | undefined;
  /** How far the clock of the server is ahead of ours, in milliseconds. */
  skew: number;
  locale: string;
  words: ClientWords<'live'>;
  command: Commands['command'];
  children: ReactNode;
};

/** How long a facilitator can leave a question open once it is about to close, in seconds. */
const lastSeconds = 30;

/** The group on phones: how it comes in, who is still to answer, and what steers it. */
export function GroupPanel({ door, count, question, skew, locale, words, command, children }: Props) {
  const { group } = words;
  const [told, say] = useSaid();
  const large = useRef<HTMLDialogElement>(null);
  const [isLarge, setLarge] = useState(false);
  const share = async () => say((await copyText(door.address)) ? group.copied : group.notCopied);
  return (
    <section aria-labelledby="live-group" className="live-group">
      <h3 id="live-group" className="text-xl">
        {group.heading}
      </h3>
      <p className="live-code">
        <span>{group.code}</span> <strong>{spacedCode(door.code)}</strong>
      </p>
      <p className="live-address">{door.address}</p>
      <p className="live-buttons">
        <button
          type="button"
          className="press"
          onClick={() => {
            setLarge(true);
            large.current?.showModal();
          }}
        >
          {group.show}
        </button>
        <button type="button" className="press" onClick={share}>
          {group.copy}
        </button>
        <button type="button" className="press" onClick={() => command({ type: 'lock', isLocked: !door.isLocked })}>
          {door.isLocked ? group.unlock : group.lock}
        </button>
      </p>
      <p role="status" className="text-[0.95rem]">
        {told}
      </p>
      <p aria-live="polite">
        {door.here === 0 ? group.nobody : plural(words.door, 'here', door.here, locale)}
        {door.isLocked && ` ${words.door.locked}`}
      </p>
      {question && <QuestionPart {...{ question, count, skew, locale, words: group, command }} />}
      {children}
      <dialog ref={large} className="live-large" aria-label={words.door.heading} onClose={() => setLarge(false)}>
        {isLarge && <AudienceDoor door={door} isLarge locale={locale} words={words.door} />}
        <form method="dialog">
          <button type="submit" className="press">
            {group.hide}
          </button>
        </form>
      </dialog>
    </section>
  );
}

type QuestionProps = Pick<Props, 'count' | 'skew' | 'locale' | 'command'> & {
  question: OpenQuestion;
  words: Props['words']['group'];
};

function QuestionPart({ question, count, skew, locale, words, command }: QuestionProps) {
  const { closesAt } = question;
  const seconds = useSecondsLeft(
    closesAt === undefined ? { left: 1, hidden: false } : { left: closesAt - skew, since: 0, hidden: false },
  );
  const isTaken = question.isOpen && seconds > 0;
  const left = Math.max((count?.here ?? 0) - (count?.answered ?? 0), 0);
  return (
    <>
      {isTaken && <p className="live-left">{left === 0 ? words.complete : plural(words, 'waiting', left, locale)}</p>}
      {question.isOpen && !isTaken && <p>{words.isClosed}</p>}
      <p className="live-buttons">
        {isTaken && (
          <button type="button" className="press" onClick={() => command({ type: 'close', seconds: lastSeconds })}>
            {fill(words.closeIn, { seconds: closesAt === undefined ? lastSeconds : seconds })}
          </button>
        )}
        <button
          type="button"
          className="press"
          onClick={() =>
            command(isTaken ? { type: 'close', seconds: 0 } : { type: question.isOpen ? 'reopen' : 'back' })
          }
        >
          {isTaken ? words.closeNow : words.reopen}
        </button>
      </p>
    </>
  );
}
