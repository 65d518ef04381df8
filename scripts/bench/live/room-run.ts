import { setTimeout as delay } from 'node:timers/promises';
import type { LiveProcess } from './live-process';
import { inParallel, PhoneStream, percentile, post } from './phone';

export type RoomFigures = {
  people: number;
  connectMs: number;
  broadcastP95: number;
  ackP95: number;
  errors: number;
  cpuMsPerAnswer: number;
  bytesEach: number;
};

/** How a server is used: by a room, or by the floor in its place. */
export type RoomTarget = {
  /** Lets somebody in and says with which cookie and where to listen. */
  enter: (at: number) => Promise<{ cookie: string; stream: string }>;
  /** Changes what everybody sees; gives the id under which it comes. */
  broadcast: () => Promise<number>;
  answer: (at: number, cookie: string) => Promise<boolean>;
  /** Brings a question before the room. */
  ask: () => Promise<void>;
};

const broadcasts = 10;
/** Within how long everybody answers, in milliseconds: a question takes a room longer than that. */
const answerWithin = 5000;

/** A room of so many: they come, see ten changes and answer one question. */
export async function roomRun(server: LiveProcess, target: RoomTarget, people: number): Promise<RoomFigures> {
  const memory = server.memory();
  const began = performance.now();
  const phones = await inParallel(people, 200, async (at) => {
    const { cookie, stream } = await target.enter(at);
    return { cookie, stream: new PhoneStream(server.port, stream, cookie) };
  });
  await Promise.all(phones.map(({ stream }) => stream.until(0)));
  const connectMs = performance.now() - began;
  await delay(2000);
  const bytesEach = (server.memory() - memory) / people;

  const late: number[] = [];
  let errors = 0;
  for (let round = 0; round < broadcasts; round++) {
    const sent = performance.now();
    const id = await target.broadcast();
    const came = await Promise.allSettled(phones.map(({ stream }) => stream.until(id)));
    for (const each of came) {
      if (each.status === 'fulfilled') late.push(each.value - sent);
      else errors += 1;
    }
    await delay(300);
  }

  await target.ask();
  await delay(1500);
  const cpu = server.cpuMs();
  const acks: number[] = [];
  await Promise.all(
    phones.map(async ({ cookie }, at) => {
      await delay(Math.random() * answerWithin);
      const sent = performance.now();
      const isKept = await target.answer(at, cookie).catch(() => false);
      acks.push(performance.now() - sent);
      if (!isKept) errors += 1;
    }),
  );
  const cpuMsPerAnswer = (server.cpuMs() - cpu) / people;
  for (const { stream } of phones) stream.close();
  return {
    ...{ people, connectMs, errors, cpuMsPerAnswer, bytesEach },
    broadcastP95: percentile(late, 0.95),
    ackP95: percentile(acks, 0.95),
  };
}

/** The bare server in the place of a session. */
export function floorTarget({ port }: Pick<LiveProcess, 'port'>): RoomTarget {
  return {
    enter: async () => {
      await post(port, '/answers', { key: 'join' });
      return { cookie: 'device=none', stream: '/stream' };
    },
    broadcast: async () => JSON.parse((await post(port, '/broadcast', {})).body).seq,
    answer: async (at) =>
      (await post(port, '/answers', { key: `k${at}`, of: 'where-next', chosen: ['a'] })).status === 200,
    ask: async () => undefined,
  };
}
