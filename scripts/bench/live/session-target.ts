import { joinAddress, listenAddressFor, sessionPartAddress, sessionsAddress } from '@/lib/session/live/live-address';
import type { Joined, LiveCommand, LiveReceipt, OpenedSession } from '@/lib/session/live/live-request';
import type { LiveProcess } from './live-process';
import { post } from './phone';
import type { RoomTarget } from './room-run';

/** The case that is played, and the question that is answered. */
export const played = {
  slug: 'nunl',
  question: 'what-about-the-nodes',
  options: ['replace-nodes', 'keep-one-to-study'],
};

export type BenchSession = RoomTarget & {
  session: string;
  code: string;
  host: string;
  command: (command: LiveCommand, port?: number) => Promise<LiveReceipt>;
};

/** A session at a server, opened by a host. */
export async function benchSession({ port }: Pick<LiveProcess, 'port'>): Promise<BenchSession> {
  const opened = await post(port, sessionsAddress, { slug: played.slug, agenda: 'long', roleplay: false });
  if (opened.status !== 201) throw new Error(`no session: ${opened.body}`);
  const { session, code }: OpenedSession = JSON.parse(opened.body);
  const host = opened.cookie ?? '';
  let keys = 0;
  const command = async (given: LiveCommand, at = port): Promise<LiveReceipt> => {
    const body = { key: `c${keys++}`, seq: 1e9, command: given };
    const reply = await post(at, sessionPartAddress(session, 'commands', 'nl'), body, host);
    if (reply.status !== 200) throw new Error(`no command: ${reply.body}`);
    return JSON.parse(reply.body);
  };
  return {
    ...{ session, code, host, command },
    enter: async () => {
      const reply = await post(port, joinAddress, { code, locale: 'nl' });
      if (reply.status !== 200) throw new Error(`not in: ${reply.body}`);
      const joined: Joined = JSON.parse(reply.body);
      const stream = listenAddressFor(joined.session, 'stream', { as: 'participant', locale: 'nl' });
      return { cookie: reply.cookie ?? '', stream };
    },
    broadcast: async () => (await command({ type: 'blacken' })).seq,
    ask: async () => {
      // welcome, alert, a round, a decision and its outcome, a round: then the second decision
      for (let step = 0; step < 6; step++) await command({ type: 'next' });
    },
    answer: async (at, cookie) => {
      const body = { key: `a${at}`, of: played.question, chosen: [played.options[at % 2]], certainty: 'sure' };
      return (await post(port, sessionPartAddress(session, 'answers', 'nl'), body, cookie)).status === 200;
    },
  };
}
