import { saveFile } from '@/components/ui/save-file';
import type { ClientWords } from '@/lib/client-words';
import { calendar, type TakenCalendar } from '@/lib/quiz/calendar';

type Props = {
  dues: readonly number[];
  now: number;
  words: ClientWords<'mixed'>;
  /** What earlier files held; this one moves their events. */
  earlier: TakenCalendar | undefined;
  onTake: (taken: TakenCalendar) => void;
};

/** The days with something to review, as a file for the reader's own calendar. */
export function CalendarLink({ dues, now, words, earlier, onTake }: Props) {
  const save = () => {
    const address = `${location.origin}${location.pathname}#review`;
    const own = { title: words.eventTitle, note: words.eventNote };
    const { text, taken } = calendar(dues, now, address, own, earlier);
    onTake(taken);
    saveFile('kettingreactie.ics', text, 'text/calendar');
  };
  return (
    <p>
      <button type="button" className="press" onClick={save}>
        {words.calendar}
      </button>
    </p>
  );
}
