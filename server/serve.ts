import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { basePath } from '@/lib/base-path';
import { buildSettings, type ListenAddress, listenAddress, liveSettings } from '@/lib/settings';
import { isLiveUrl, liveListener } from '@/server/live/live-app';
import { readLiveContent } from '@/server/live/live-content';
import { LiveService } from '@/server/live/live-service';
import { logFault, logLine } from '@/server/live/log-line';
import { openStore } from '@/server/live/store/open-store';
import { listenProblem } from '@/server/site/listen-problem';
import { holdSite, readSite } from '@/server/site/site';
import { siteServer } from '@/server/site/site-server';

const patience = 5000;

// whoever read our log may stop reading it: that ends no session
for (const out of [process.stdout, process.stderr]) out.on('error', () => undefined);

try {
  const address = listenAddress(process.env);
  const settings = liveSettings(process.env);
  const live = new LiveService({
    content: readLiveContent(delivered('live.json')),
    settings,
    site: buildSettings(process.env).site,
    openStore: () => openStore(settings, logFault),
    clock: Date.now,
    onBroken: abandon,
  });
  const answer = await liveListener(live);
  const site = readSite(delivered('manifest.json'));
  const server = siteServer(site, { isFor: isLiveUrl, answer });
  server.on('error', (error) => stop(listenProblem(error, address)));
  server.listen(address.port, address.host, () => {
    announce(server, address);
    void holdSite(site).catch(abandon);
    void live.start();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void finish(server, live));
  process.on('uncaughtException', abandon);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

function delivered(file: string): string {
  return fileURLToPath(new URL(`./${file}`, import.meta.url));
}

function announce(server: Server, { host }: ListenAddress): void {
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const name = host.includes(':') ? `[${host}]` : host;
  console.log(
    `Kettingreactie is at http://${['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : name}:${port}${basePath}`,
  );
}

/** Answers what has been asked, keeps what was acknowledged, sends listeners away, then ends; a connection that lingers is cut. */
async function finish(server: Server, live: LiveService): Promise<void> {
  setTimeout(() => server.closeAllConnections(), patience).unref();
  await live.stop().catch((error: unknown) => logFault('could not stop in order', error));
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  logLine('info', 'stopping');
}

/** Nobody knows what is true any more: another start reads it from the store. */
function abandon(error: unknown): never {
  logFault('the server can not go on', error);
  process.exit(1);
}

function stop(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
