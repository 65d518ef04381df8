import { setTimeout as delay } from 'node:timers/promises';
import { ownPostgres } from '@/server/live/store/own-postgres.fixture';
import { liveProcess } from './live-process';
import { inParallel, PhoneStream, percentile } from './phone';
import { benchSession } from './session-target';

const phones = 200;
const rounds = 40;

/** Two servers on one database: what happens at one is seen at the other, and one of them goes on alone. */
export async function instancesRun(server: string[], env: Record<string, string>): Promise<string> {
  const postgres = await ownPostgres();
  const [a, b] = await Promise.all([1, 2].map(() => liveProcess(server, { ...env, DATABASE_URL: postgres.url })));
  if (!a || !b) throw new Error('two servers were to be started');
  const room = await benchSession(a);
  const people = await inParallel(phones, 50, (at) => room.enter(at));
  const atB = people.map(({ cookie, stream }) => new PhoneStream(b.port, stream, cookie));
  await Promise.all(atB.map((stream) => stream.until(0)));
  const late: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sent = performance.now();
    const { seq } = await room.command({ type: 'blacken' }, a.port);
    late.push(...(await Promise.all(atB.map((stream) => stream.until(seq)))).map((at) => at - sent));
    await delay(50);
  }
  const atA = people.map(({ cookie, stream }) => new PhoneStream(a.port, `${stream}&n=2`, cookie));
  await Promise.all(atA.map((stream) => stream.until(0)));
  await a.kill();
  const began = performance.now();
  const over = people.map(({ cookie, stream }) => new PhoneStream(b.port, stream, cookie));
  await Promise.all(over.map((stream) => stream.until(0)));
  const { seq } = await room.command({ type: 'blacken' }, b.port);
  await Promise.all(over.map((stream) => stream.until(seq)));
  const took = performance.now() - began;
  for (const stream of [...atB, ...over]) stream.close();
  await b.stop();
  await postgres.close();
  return (
    `two servers: from A to B p95 ${percentile(late, 0.95).toFixed(0)} ms over ${late.length} arrivals; ` +
    `A killed: its ${phones} phones go on at B within ${took.toFixed(0)} ms\n`
  );
}
