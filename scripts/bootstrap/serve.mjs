import { spawn } from 'node:child_process';
import { root } from './run.mjs';

/** Runs a server with Node.js until it ends, and ends as it did. A signal to us is a signal to it. */
export function serve(...args) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const server = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  process.on('SIGHUP', () => server.kill('SIGTERM'));
  if (process.env.npm_lifecycle_event) whenOrphaned(() => server.kill('SIGTERM'));
  server.on('close', (code) => process.exit(code ?? 0));
}

/** The shell that npm starts us in dies of a signal without passing it on, so we look whether it is still there. */
function whenOrphaned(stop) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(), 500).unref();
}
