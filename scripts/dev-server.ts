import { createServer } from 'node:http';
import next from 'next';
import { basePath } from '@/lib/base-path';
import { buildSettings, listenAddress, liveSettings, siteContent } from '@/lib/settings';
import { ContentChanges, changesPath } from '@/scripts/dev/content-changes';
import { openWhenPossible } from '@/scripts/dev/open-when-possible';
import { liveContent } from '@/scripts/finish/live-content';
import { isLiveUrl, liveListener } from '@/server/live/live-app';
import { LiveService } from '@/server/live/live-service';
import { logFault } from '@/server/live/log-line';
import { openStore } from '@/server/live/store/open-store';
import { listenProblem } from '@/server/site/listen-problem';

const address = listenAddress(process.env);
const settings = liveSettings(process.env);
const roomAddress = new RegExp(`^(${basePath}/[a-z]{2}/join)/[^/?]+`);
const site = next({ dev: true, hostname: address.host, port: address.port });
await site.prepare();
const answerPage = site.getRequestHandler();
const upgrade = site.getUpgradeHandler();
/** Pages do not wait for all the content that live sessions need, nor fall with it. Sessions keep what it was as they opened. */
const openedLive = openWhenPossible(openLive, (error) =>
  console.error(`No live sessions until this is mended: ${shortened(error)}`),
);
void openedLive();

const changes = new ContentChanges(['content', ...siteContent().folders]);

const server = createServer(async (request, response) => {
  if (request.url === changesPath) return changes.listen(response);
  if (isLiveUrl(request.url ?? '/')) {
    const live = await openedLive();
    return live ? live.answer(request, response) : response.writeHead(503).end();
  }
  // a room's address, with its code, is the page for joining: see server/site/respond.ts
  request.url = request.url?.replace(roomAddress, '$1');
  return answerPage(request, response);
});
server.on('upgrade', (request, socket, head) => upgrade(request, socket, head));
server.on('error', (error) => {
  console.error(listenProblem(error, address));
  process.exit(1);
});
server.listen(address.port, address.host, () => {
  console.log(`Kettingreactie, with live preview, is at http://localhost:${address.port}${basePath}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(
    signal,
    () =>
      void openedLive()
        .then((opened) => opened?.live.stop())
        .finally(() => process.exit(0)),
  );

/** Content may be broken in a hundred places: the first is enough here, for a page and the check say all. */
function shortened(error: unknown): string {
  const [what = '', first = '', ...more] = (error instanceof Error ? error.message : String(error)).split('\n');
  const others = more.length > 0 ? `and ${more.length} more: npm run check:content lists them` : '';
  return [what, first, others].filter((line) => line !== '').join('\n');
}

async function openLive() {
  const live = new LiveService({
    content: await liveContent(),
    settings,
    site: buildSettings(process.env).site,
    openStore: () => openStore(settings, logFault),
    clock: Date.now,
    onBroken: (error) => {
      throw error;
    },
  });
  void live.start();
  return { live, answer: await liveListener(live) };
}
