import { useEffect, useRef, useState } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { useOffered } from '@/components/session/live/use-offered';
import { replaceAddress } from '@/components/ui/browser/replace-address';
import { useHydrated } from '@/components/ui/use-hydrated';
import { joinPage } from '@/lib/address';
import { pathInSite } from '@/lib/base-path';
import type { Locale } from '@/lib/languages/locale';
import type { Progress } from '@/lib/progress/progress';
import { withLive } from '@/lib/progress/progress-changes';
import { codeIn } from '@/lib/session/live/live-code';
import { JoinForm } from './join-form';
import type { DrawQuiz, Participation, PhoneWords } from './participation';
import { PhoneRoom } from './phone-room';

type Props = {
  locale: Locale;
  words: PhoneWords;
  drawQuiz: DrawQuiz;
  privacyPath: string;
  /** The same page in the other languages, each by what it calls itself. */
  languages: { locale: Locale; name: string }[];
};

/** A participant's phone: the way in, then whatever the room is at. Who has joined before comes back as who they were. */
export function PhoneSession({ locale, words, drawQuiz, privacyPath, languages }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const { progress, isKnown } = useProgress((stored) => stored);
  const isOffered = useOffered();
  const [address, setAddress] = useState<string>();
  const [hasLeft, setLeft] = useState(false);
  useHydrated(block);
  useEffect(() => setAddress(pathInSite(location.pathname)?.split('/')[3] ?? ''), []);

  const code = codeIn(address ?? '') ?? '';
  const participation = hasLeft ? undefined : participationFor(progress, code);
  const isReady = isKnown && address !== undefined;
  return (
    <div ref={block} data-hydrated="false" className="script-only phone" data-joined={participation ? '' : undefined}>
      {isReady && participation && (
        <PhoneRoom
          key={participation.session}
          {...{ participation, locale, words, drawQuiz }}
          onLeave={() => {
            const { slug, session } = participation;
            changeProgress((kept) => withLive(kept, slug, session, () => undefined));
            setLeft(true);
          }}
        />
      )}
      {isReady && !participation && isOffered === false && <p className="mt-6">{words.phone.unoffered}</p>}
      {(!isReady || (!participation && isOffered !== false)) && (
        <JoinForm
          code={address ?? ''}
          locale={locale}
          words={words.phone}
          privacyPath={privacyPath}
          onJoined={({ session, slug }, joined) => {
            changeProgress((kept) =>
              withLive(kept, slug, session, (mark) => ({
                ...{ at: Date.now(), code: joined, as: 'participant', waiting: [] },
                ...mark,
              })),
            );
            replaceAddress(joinPage(locale, joined));
            setLeft(false);
            setAddress(joined);
          }}
        />
      )}
      <p className="phone-languages">
        {languages.map((other) => (
          <a key={other.locale} href={joinPage(other.locale, code)} hrefLang={other.locale} lang={other.locale}>
            {other.name}
          </a>
        ))}
      </p>
    </div>
  );
}

/** The session with this code, if this browser takes part in it; of several the last. */
function participationFor({ live = {} }: Progress, code: string): Participation | undefined {
  const found = Object.entries(live).flatMap(([slug, marks]) =>
    Object.entries(marks).flatMap(([session, mark]) =>
      mark.as === 'participant' && mark.code === code ? [{ slug, session, ...mark }] : [],
    ),
  );
  return found.sort((one, other) => other.at - one.at)[0];
}
