import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/languages/locale';
import { type ServerReply, willPass } from '@/lib/session/live/client/ask';
import { waitBefore } from '@/lib/session/live/client/backoff';
import { sessionPartAddress } from '@/lib/session/live/live-address';
import type { GivenCommand, LiveCommand, LiveReceipt } from '@/lib/session/live/live-request';
import { askServer } from './ask-server';
import { newKey } from './new-key';

/** What a facilitator writes down: shown at once, sent when the typing rests, and again until it has arrived. */
export type Writing = Extract<LiveCommand, { type: 'note' | 'count' | 'tick' }>;

type Written = { key: string; writing: Writing; isUnderway: boolean; seq?: number };

/** How long typing rests before it is sent, in milliseconds. */
const rest = 500;

export type Commands = {
  /** Sends a command once; what it says no to, or that nobody answered, stands in `problem`. */
  command: (command: LiveCommand) => Promise<LiveReceipt | undefined>;
  write: (writing: Writing) => void;
  /** What was written and is not yet in what the server told us, the oldest first. */
  pending: Writing[];
  problem: string;
};

/** What a facilitator does in a live session. `seen`: the last place in the log that the stream told. */
export function useCommands(session: string, locale: Locale, seen: number, unreachable: string): Commands {
  const [problem, setProblem] = useState('');
  const [written, setWritten] = useState<readonly Written[]>([]);
  const received = useRef(0);
  const latest = useRef({ seen, written });
  latest.current = { seen, written };

  const post = useCallback(
    (key: string, command: LiveCommand): Promise<ServerReply<LiveReceipt>> => {
      const body: GivenCommand = { key, seq: Math.max(latest.current.seen, received.current), command };
      return askServer<LiveReceipt>(sessionPartAddress(session, 'commands', locale), { method: 'POST', body });
    },
    [session, locale],
  );

  const command = useCallback(
    async (given: LiveCommand) => {
      const before = received.current;
      const reply = await post(newKey(), given);
      if (reply.type === 'done') {
        received.current = Math.max(received.current, reply.body.seq);
        setProblem('');
        return reply.body;
      }
      // a second click before the first was answered: one of them counts, and nothing is wrong
      const isDoubled = reply.type === 'refused' && reply.error.code === 'stale' && received.current > before;
      if (!isDoubled) setProblem(reply.type === 'refused' ? reply.error.message : unreachable);
      return undefined;
    },
    [post, unreachable],
  );

  const write = useCallback((writing: Writing) => {
    setWritten((list) => {
      const same =
        writing.type === 'tick' ? undefined : list.find((each) => !each.isUnderway && isAbout(each, writing));
      const others = list.filter((each) => each !== same);
      return [...others, { key: newKey(), writing, isUnderway: false }];
    });
  }, []);

  const next = written.find(({ seq }) => seq === undefined);
  const nextKey = next?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first that waits, whatever else changes
  useEffect(() => {
    if (!next || next.isUnderway) return;
    const { key, writing } = next;
    let failures = 0;
    let timer = setTimeout(send, writing.type === 'tick' ? 0 : rest);
    const change = (after: (each: Written) => Written[]) =>
      setWritten((list) => list.flatMap((each) => (each.key === key ? after(each) : [each])));
    async function send(): Promise<void> {
      change((each) => [{ ...each, isUnderway: true }]);
      const reply = await post(key, writing);
      if (reply.type === 'done') {
        received.current = Math.max(received.current, reply.body.seq);
        change((each) => [{ ...each, seq: reply.body.seq }]);
      } else if (reply.type === 'refused' && !willPass(reply.error)) {
        setProblem(reply.error.message);
        change(() => []);
      } else {
        failures += 1;
        timer = setTimeout(send, waitBefore(failures, Math.random(), reply.type === 'unreachable' ? reply.wait : 0));
      }
    }
    return () => {
      if (!latest.current.written.some((each) => each.key === key && each.isUnderway)) clearTimeout(timer);
    };
  }, [nextKey, post]);

  useEffect(() => {
    setWritten((list) => {
      const left = list.filter((each) => each.seq === undefined || each.seq > seen);
      return left.length < list.length ? left : list;
    });
  }, [seen]);

  return { command, write, pending: written.map(({ writing }) => writing), problem };
}

function isAbout({ writing }: Written, other: Writing): boolean {
  if (writing.type === 'note') return other.type === 'note' && writing.of === other.of;
  return (
    writing.type === 'count' && other.type === 'count' && writing.of === other.of && writing.option === other.option
  );
}
