import { SureQuestion } from '@/components/ui/screen-reader/sure-question';
import { useOpener } from '@/components/ui/screen-reader/use-opener';
import { useSaid } from '@/components/ui/use-said';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { Locale } from '@/lib/languages/locale';
import { liveSessionAddress } from '@/lib/session/live/live-address';
import { askServer } from './ask-server';
import type { Commands } from './use-commands';

type Props = {
  session: string;
  locale: Locale;
  isOver: boolean;
  /** When the server erases it by itself, in milliseconds since 1970. */
  purgeAt: number;
  words: ClientWords<'live'>;
  command: Commands['command'];
  onErased: () => void;
};

/** The end of a session, and of all that it holds. */
export function EndPanel({ session, locale, isOver, purgeAt, words, command, onErased }: Props) {
  const { opened, openerOf, close } = useOpener<'erase'>();
  const [told, say] = useSaid();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(purgeAt);

  async function erase(): Promise<void> {
    const reply = await askServer(`${liveSessionAddress(session)}?locale=${locale}`, { method: 'DELETE' });
    if (reply.type === 'done') onErased();
    else say(reply.type === 'refused' ? reply.error.message : words.failed);
  }

  return (
    <details className="live-end" open={isOver}>
      <summary className="min-h-9 font-mark font-semibold">{words.end.heading}</summary>
      <p>{fill(words.end.purge, { date })}</p>
      <p className="live-buttons">
        {!isOver && (
          <button type="button" className="press" onClick={() => command({ type: 'end' })}>
            {words.end.end}
          </button>
        )}
        <button type="button" className="press" {...openerOf('erase')}>
          {words.end.erase}
        </button>
      </p>
      {opened && (
        <SureQuestion yes={words.end.yes} no={words.end.no} onYes={erase} onNo={close}>
          {words.end.sure}
        </SureQuestion>
      )}
      <p role="status">{told}</p>
    </details>
  );
}
