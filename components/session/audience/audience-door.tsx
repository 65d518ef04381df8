import type { Door } from '@/components/session/channel';
import { QrCode } from '@/components/session/live/qr-code';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { plural } from '@/lib/plural';
import { spacedCode } from '@/lib/session/live/live-code';

type Props = { door: Door; isLarge: boolean; locale: string; words: ClientWords<'live'>['door'] };

/** On the group's screen: how to join, large while the group comes in, and how many have answered. */
export function AudienceDoor({ door, isLarge, locale, words }: Props) {
  const { code, address, isLocked, here, answered } = door;
  const shown = address.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '');
  return (
    <aside className="live-door" data-large={isLarge ? '' : undefined}>
      {!isLocked && <QrCode address={address} label={words.qr} />}
      <div>
        {isLocked ? <p>{words.locked}</p> : <p>{fill(words.join, { address: shown })}</p>}
        {!isLocked && (
          <p className="live-code">
            <strong>{spacedCode(code)}</strong>
          </p>
        )}
        <p>{answered === undefined ? plural(words, 'here', here, locale) : fill(words.answered, { answered, here })}</p>
      </div>
    </aside>
  );
}
