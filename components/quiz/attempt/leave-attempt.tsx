import { useOpener } from '@/components/ui/screen-reader/use-opener';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';

type Props = {
  /** How many answers would be lost with it; it asks first unless there are none. */
  answered: number;
  total: number;
  isDone: boolean;
  words: ClientWords<'mixed'>;
  onLeave: () => void;
};

/** Leaves an attempt for a new one. */
export function LeaveAttempt({ answered, total, isDone, words, onLeave }: Props) {
  const { opened, openerOf, close } = useOpener<'leave'>();
  return (
    <>
      <button type="button" className="press mt-4" {...(answered > 0 ? openerOf('leave') : { onClick: onLeave })}>
        {isDone ? words.new : words.stop}
      </button>
      {opened && answered > 0 && (
        <div role="alert" className="notice mt-4">
          <p>{fill(words.lose, { answered, total })}</p>
          <p className="mt-3 flex flex-wrap gap-3">
            <button type="button" className="press" onClick={close}>
              {words.goOn}
            </button>
            <button type="button" className="press" onClick={onLeave}>
              {words.stopAnyway}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
