import { setTimeout as delay } from 'node:timers/promises';
import { joinAddress } from '@/lib/session/live/live-address';
import { codeAlphabet, codeLength } from '@/lib/session/live/live-code';
import { liveProcess } from './live-process';
import { post } from './phone';
import { benchSession } from './session-target';

const wrongCodes = 10_000;
/** So many new ones every time, this long apart in milliseconds: none waits for the answer to another. */
const together = 200;
const apart = 100;

/** Ten thousand wrong codes, and now and then a right one. */
export async function codesRun(server: string[], env: Record<string, string>): Promise<string> {
  const live = await liveProcess(server, env);
  const { code } = await benchSession(live);
  const join = async (given: string) => {
    const sent = performance.now();
    const { status } = await post(live.port, joinAddress, { code: given, locale: 'nl' });
    return { status, took: performance.now() - sent };
  };
  const alone = (await join(code)).took;
  const wrong: Promise<{ status: number }>[] = [];
  const right: number[] = [];
  while (wrong.length < wrongCodes) {
    for (let one = 0; one < together; one++) wrong.push(join(randomCode()));
    const joined = await rightJoin(live.port, code);
    right.push(joined);
    await delay(apart);
  }
  const statuses = new Map<number, number>();
  for (const { status } of await Promise.all(wrong)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  await live.stop();
  const answered = [...statuses].map(([status, times]) => `${times} × ${status}`).join(', ');
  return `${wrong.length} wrong codes (${answered}): the slowest of ${right.length} right ones took ${Math.max(...right).toFixed(0)} ms, alone ${alone.toFixed(0)} ms\n`;
}

/** Over a connection of its own, as another person's browser has. */
async function rightJoin(port: number, code: string): Promise<number> {
  const sent = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}${joinAddress}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` },
    body: JSON.stringify({ code, locale: 'nl' }),
  });
  if (response.status !== 200) throw new Error(`a right code got ${response.status}`);
  await response.text();
  return performance.now() - sent;
}

function randomCode(): string {
  return Array.from({ length: codeLength }, () => codeAlphabet[Math.floor(Math.random() * codeAlphabet.length)]).join(
    '',
  );
}
