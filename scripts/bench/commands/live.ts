import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codesRun } from '@/scripts/bench/live/codes-run';
import { instancesRun } from '@/scripts/bench/live/instances-run';
import { type KillFigures, killDatabaseRun, killServerRun } from '@/scripts/bench/live/kill-run';
import { liveProcess } from '@/scripts/bench/live/live-process';
import { nginxRun } from '@/scripts/bench/live/nginx-run';
import { floorTarget, type RoomFigures, roomRun } from '@/scripts/bench/live/room-run';
import { benchSession } from '@/scripts/bench/live/session-target';
import { table } from '@/scripts/bench/table';
import { commandOptions } from '@/scripts/command-options';

const { values } = commandOptions({
  options: {
    people: { type: 'string', default: '1000,5000,10000' },
    only: { type: 'string', default: 'rooms,kills,database,instances,codes,nginx' },
  },
});
const parts = values.only.split(',');
const folder = mkdtempSync(join(tmpdir(), 'kettingreactie-bench-'));
const server = ['.cache/delivery/serve.mjs'];
const burst = { phones: 600, between: 1000 };
let folders = 0;
const env = () => ({ PORT: '0', DATA_DIR: join(folder, String(folders++)), DATABASE_URL: '' });

try {
  if (parts.includes('rooms')) await rooms(values.people.split(',').map(Number));
  if (parts.includes('kills')) {
    const { slowestStartMs, ...figures } = await killServerRun(server, env(), { kills: 20, ...burst });
    console.log(`server killed 20 times: ${said(figures)}; serving again within ${slowestStartMs.toFixed(0)} ms\n`);
  }
  if (parts.includes('database'))
    console.log(`PostgreSQL killed 10 times: ${said(await killDatabaseRun(server, env(), { kills: 10, ...burst }))}\n`);
  if (parts.includes('instances')) console.log(await instancesRun(server, env()));
  if (parts.includes('codes')) console.log(await codesRun(server, env()));
  if (parts.includes('nginx')) console.log(await nginxRun(server, env()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function said({ acknowledged, lost, doubled, gaps, changed }: KillFigures): string {
  return `${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled, ${gaps} gaps, ${changed} receipts changed`;
}

async function rooms(sizes: number[]): Promise<void> {
  const idle = await liveProcess(server, env());
  console.log(`idle: ${(idle.memory() / 1e6).toFixed(0)} MB\n`);
  await idle.stop();
  const rows: string[][] = [];
  for (const people of sizes) {
    const floor = await liveProcess(['--import', 'tsx', 'scripts/bench/live/floor-server.ts'], env(), /floor at/);
    rows.push(row('bare node:http', await roomRun(floor, floorTarget(floor), people)));
    await floor.kill();
    const live = await liveProcess(server, env());
    rows.push(row('live session', await roomRun(live, await benchSession(live), people)));
    await live.stop();
  }
  const head = [
    '',
    'people',
    'connected ms',
    'broadcast p95 ms',
    'receipt p95 ms',
    'errors',
    'CPU ms an answer',
    'KB each',
  ];
  console.log(`${table(head, rows)}\n`);
}

function row(name: string, figures: RoomFigures): string[] {
  const { people, connectMs, broadcastP95, ackP95, errors, cpuMsPerAnswer, bytesEach } = figures;
  const times = [connectMs, broadcastP95, ackP95].map((time) => time.toFixed(0));
  return [name, String(people), ...times, String(errors), cpuMsPerAnswer.toFixed(2), (bytesEach / 1024).toFixed(1)];
}
