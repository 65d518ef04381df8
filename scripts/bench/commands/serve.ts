import { type Load, load } from '@/scripts/bench/load';
import { buildForNextStart, nextCommand } from '@/scripts/bench/next-start';
import { startServer } from '@/scripts/bench/running-server';
import { table } from '@/scripts/bench/table';
import { commandOptions } from '@/scripts/command-options';

const reference = '.cache/next-start';
const { values, positionals } = commandOptions({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '10' } },
});
const path = positionals[0] ?? '/nl/cases/zalando';

console.log('Building the same site for `next start` …');
buildForNextStart(reference);
const ours = await measured(['.cache/delivery/serve.mjs']);
const next = await measured([nextCommand, 'start', reference]);

console.log(`\n${path}, one process, 50 open connections, ${values.seconds} s each\n`);
const head = ['', 'requests/s', 'CPU ms each', 'requests/s a core', 'p99 ms', 'bytes', 'encoding'];
console.log(table(head, [row('our server', ours), row('next start', next)]));
console.log(`\nour server against next start, by CPU: ${(next.cpuMs / ours.cpuMs).toFixed(1)} ×`);

async function measured(args: string[]): Promise<Load> {
  const server = await startServer(args, { PORT: '0', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  try {
    return await load(server, path, Number(values.seconds));
  } finally {
    await server.stop();
  }
}

function row(name: string, { perSecond, cpuMs, p99, bytes, encoding }: Load): string[] {
  const figures = [perSecond.toFixed(0), cpuMs.toFixed(3), (1000 / cpuMs).toFixed(0), String(p99), bytes.toFixed(0)];
  return [name, ...figures, encoding];
}
