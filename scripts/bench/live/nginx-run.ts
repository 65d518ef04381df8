import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { liveProcess } from './live-process';
import { PhoneStream, percentile } from './phone';
import { benchSession } from './session-target';

const port = 4790;
const rounds = 40;

/** A stock nginx with nothing but `proxy_pass` in front. */
export async function nginxRun(server: string[], env: Record<string, string>): Promise<string> {
  if (spawnSync('nginx', ['-v']).status !== 0) return 'nginx is not installed: not measured\n';
  const live = await liveProcess(server, env);
  const folder = mkdtempSync(join(tmpdir(), 'kettingreactie-nginx-'));
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
     events {}
     http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
       server { listen 127.0.0.1:${port}; location / { proxy_pass http://127.0.0.1:${live.port}; } } }`,
  );
  const nginx = spawn('nginx', ['-c', config], { stdio: ['ignore', 'inherit', 'inherit'] });
  await delay(500);
  const room = await benchSession(live);
  const { cookie, stream: path } = await room.enter(0);
  const stream = new PhoneStream(port, path, cookie);
  await stream.until(0);
  const late: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { seq } = await room.command({ type: 'blacken' });
    const kept = performance.now();
    late.push((await stream.until(seq)) - kept);
    await delay(50);
  }
  stream.close();
  nginx.kill('SIGTERM');
  await once(nginx, 'exit');
  await live.stop();
  rmSync(folder, { recursive: true, force: true });
  return `behind nginx: an event is there p95 ${percentile(late, 0.95).toFixed(0)} ms after its receipt\n`;
}
