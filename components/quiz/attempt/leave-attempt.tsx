import { SureQuestion } from '@/components/ui/screen-reader/sure-question';
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
        <SureQuestion yes={words.stopAnyway} no={words.goOn} onYes={onLeave} onNo={close}>
          {fill(words.lose, { answered, total })}
        </SureQuestion>
      )}
    </>
  );
}
