import { useEffect, useId, useRef, useState } from 'react';
import { askServer } from '@/components/session/live/ask-server';
import { useSaid } from '@/components/ui/use-said';
import type { ClientWords } from '@/lib/client-words';
import type { Locale } from '@/lib/languages/locale';
import { joinAddress } from '@/lib/session/live/live-address';
import { codeIn } from '@/lib/session/live/live-code';
import { liveLimits } from '@/lib/session/live/live-limits';
import type { Joined, JoinRequest } from '@/lib/session/live/live-request';

type Props = {
  /** As it stood in the address. */
  code: string;
  locale: Locale;
  words: ClientWords<'phone'>;
  privacyPath: string;
  onJoined: (joined: Joined, code: string) => void;
};

/** The way in: a code, and a name for who wants one. What was typed before the page was taken over stays. */
export function JoinForm({ code: given, locale, words, privacyPath, onJoined }: Props) {
  const [isWaiting, setWaiting] = useState(false);
  const [told, say] = useSaid();
  // two presses that were kept while the scripts came arrive before anything is drawn anew
  const isAsking = useRef(false);
  const codeField = useRef<HTMLInputElement>(null);
  const id = useId();

  // the element stays the one that was in the page: what was typed or pressed before that was taken over is not lost
  useEffect(() => {
    if (codeField.current?.value === '') codeField.current.value = given;
  }, [given]);

  async function join(typed: string, name: string): Promise<void> {
    const code = codeIn(typed);
    if (!code) {
      say(words.codeFirst);
      codeField.current?.focus();
      return;
    }
    if (isAsking.current) return;
    isAsking.current = true;
    setWaiting(true);
    const body: JoinRequest = { code, locale, ...(name && { name }) };
    const reply = await askServer<Joined>(joinAddress, { method: 'POST', body });
    isAsking.current = false;
    setWaiting(false);
    if (reply.type === 'done') onJoined(reply.body, code);
    else say(reply.type === 'refused' ? reply.error.message : words.unreachable);
  }

  return (
    <form
      className="join-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget);
        join(String(typed.get('code')), String(typed.get('name')).trim());
      }}
    >
      <p>{words.lead}</p>
      <label htmlFor={`${id}.code`}>{words.code}</label>
      <input
        ref={codeField}
        id={`${id}.code`}
        className="join-code"
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="next"
        maxLength={24}
        aria-describedby={`${id}.code-hint`}
      />
      <p id={`${id}.code-hint`} className="join-hint">
        {words.codeHint}
      </p>
      <label htmlFor={`${id}.name`}>
        {words.name} <span className="font-normal">{words.optional}</span>
      </label>
      <input
        id={`${id}.name`}
        name="name"
        autoComplete="off"
        enterKeyHint="go"
        maxLength={liveLimits.name}
        aria-describedby={`${id}.name-hint`}
      />
      <p id={`${id}.name-hint`} className="join-hint">
        {words.nameHint}
      </p>
      <button type="submit" className="presenter-next">
        {isWaiting ? words.wait : words.join}
      </button>
      <p aria-live="polite" className="phone-told">
        {told}
      </p>
      <p className="join-hint">
        {words.stored} <a href={privacyPath}>{words.privacy}</a>
      </p>
    </form>
  );
}
