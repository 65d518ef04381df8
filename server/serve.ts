import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type ListenAddress, listenAddress } from '@/lib/settings';
import { listenProblem } from '@/server/site/listen-problem';
import { readSite } from '@/server/site/site';
import { siteServer } from '@/server/site/site-server';

const patience = 5000;

try {
  const address = listenAddress(process.env);
  const server = siteServer(readSite(fileURLToPath(new URL('./manifest.json', import.meta.url))));
  server.on('error', (error) => stop(listenProblem(error, address)));
  server.listen(address.port, address.host, () => announce(server, address));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => finish(server));
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

function announce(server: Server, { host }: ListenAddress): void {
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const name = host.includes(':') ? `[${host}]` : host;
  console.log(
    `Kettingreactie is at http://${['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : name}:${port}`,
  );
}

/** Answers what has been asked, then ends; a connection that lingers is cut. */
function finish(server: Server): void {
  server.close(() => process.exit(0));
  setTimeout(() => server.closeAllConnections(), patience).unref();
}

function stop(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
