import { spawn } from 'node:child_process';

/** Runs the server until it ends, and ends as it did. A signal to us is a signal to it. */
export function serve(serverFile) {
  const server = spawn(process.execPath, [serverFile], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  server.on('close', (code) => process.exit(code ?? 0));
}
