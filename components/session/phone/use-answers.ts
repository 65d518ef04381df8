import { useCallback, useEffect, useRef, useState } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { askServer } from '@/components/session/live/ask-server';
import { newKey } from '@/components/session/live/new-key';
import { type TabChannel, tabChannel } from '@/components/ui/browser/tab-channel';
import type { Locale } from '@/lib/languages/locale';
import type { WaitingAnswer } from '@/lib/progress/progress';
import { withLive } from '@/lib/progress/progress-changes';
import { willPass } from '@/lib/session/live/client/ask';
import { waitBefore } from '@/lib/session/live/client/backoff';
import { type OutboxEvent, outboxReducer } from '@/lib/session/live/client/outbox';
import { sessionPartAddress } from '@/lib/session/live/live-address';
import type { GivenAnswer, LiveReceipt } from '@/lib/session/live/live-request';

type Part = { slug: string; session: string; locale: Locale };
type Given = WaitingAnswer['body'];

/** What the server has of an answer: `seq` is its place in the log, the later one counts. */
type Kept = Given & { seq: number };
type Acknowledged = Kept & { of: string };
/** A tab that comes asks the others for what they know. */
type TabMessage = 'hello' | Acknowledged;

/**
 * The answers of a participant on their way to the server: kept by this browser until they are acknowledged, over a lost
 * line, a reload and a closed tab; the other tabs hear what was acknowledged. `isOnline`: the stream is there, so that what
 * waits is tried at once.
 */
export function useAnswers({ slug, session, locale }: Part, waiting: readonly WaitingAnswer[], isOnline: boolean) {
  const [refused, setRefused] = useState<{ of: string; reason: string }>();
  const [isFailing, setFailing] = useState(false);
  const [kept, setKept] = useState<Readonly<Record<string, Kept>>>({});
  const [first] = waiting;
  const otherTabs = useRef<TabChannel>(undefined);
  const acknowledged = useRef<Acknowledged[]>([]);

  const keep = useCallback((answer: Acknowledged) => {
    acknowledged.current.push(answer);
    setKept((before) => withKept(before, answer));
  }, []);

  useEffect(() => {
    const channel = tabChannel(`kettingreactie-answers-${session}`, ({ data }: MessageEvent<TabMessage>) => {
      if (data !== 'hello') keep(data);
      else for (const answer of acknowledged.current) channel.post(answer);
    });
    otherTabs.current = channel;
    channel.post('hello');
    return () => channel.close();
  }, [session, keep]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a line that is back is a reason to try at once
  useEffect(() => {
    if (!first) return;
    const { key, about: of, body } = first;
    const answer: GivenAnswer = { key, of, chosen: body.chosen, ...(body.certainty && { certainty: body.certainty }) };
    let isOver = false;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = async () => {
      clearTimeout(timer);
      const reply = await askServer<LiveReceipt>(sessionPartAddress(session, 'answers', locale), {
        method: 'POST',
        body: answer,
      });
      if (isOver) return;
      const passes = reply.type === 'unreachable' || (reply.type === 'refused' && willPass(reply.error));
      setFailing(passes);
      if (passes) {
        failures += 1;
        timer = setTimeout(send, waitBefore(failures, Math.random(), reply.type === 'unreachable' ? reply.wait : 0));
        return;
      }
      if (reply.type === 'refused') setRefused({ of, reason: reply.error.message });
      if (reply.type === 'done') {
        const arrived = { ...body, of, seq: reply.body.seq };
        keep(arrived);
        otherTabs.current?.post(arrived);
      }
      changeWaiting({ type: 'settle', key });
    };
    send();
    addEventListener('online', send);
    return () => {
      isOver = true;
      clearTimeout(timer);
      removeEventListener('online', send);
    };
  }, [first?.key, session, locale, isOnline]);

  function changeWaiting(event: OutboxEvent<Given>): void {
    changeProgress((progress) =>
      withLive(
        progress,
        slug,
        session,
        (mark) => mark && { ...mark, waiting: [...outboxReducer(mark.waiting, event)] },
      ),
    );
  }

  const give = (of: string, body: Given) => {
    setRefused(undefined);
    changeWaiting({ type: 'write', letter: { key: newKey(), about: of, body } });
  };
  return { give, kept, refused, isFailing };
}

function withKept(
  before: Readonly<Record<string, Kept>>,
  { of, ...answer }: Acknowledged,
): Readonly<Record<string, Kept>> {
  return answer.seq > (before[of]?.seq ?? 0) ? { ...before, [of]: answer } : before;
}
