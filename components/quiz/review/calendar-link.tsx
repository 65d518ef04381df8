import { saveFile } from '@/components/ui/save-file';
import type { ClientWords } from '@/lib/client-words';
import { calendar } from '@/lib/quiz/calendar';

type Props = { dues: readonly number[]; now: number; words: ClientWords<'mixed'> };

/** The days with something to review, as a file for the reader's own calendar. */
export function CalendarLink({ dues, now, words }: Props) {
  const save = () => {
    const text = calendar(dues, now, `${location.origin}${location.pathname}#review`, {
      title: words.eventTitle,
      note: words.eventNote,
    });
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
