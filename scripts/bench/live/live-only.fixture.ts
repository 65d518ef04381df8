import { createServer } from 'node:http';
import { liveSettings } from '@/lib/settings';
import { liveListener } from '@/server/live/live-app';
import { readLiveContent } from '@/server/live/live-content';
import { LiveService } from '@/server/live/live-service';
import { logFault } from '@/server/live/log-line';
import { openStore } from '@/server/live/store/open-store';

/** A server without pages, to be killed by a test: `node --import tsx …/live-only.fixture.ts <content>`. */
const settings = liveSettings(process.env);
const live = new LiveService({
  content: readLiveContent(process.argv[2] ?? ''),
  settings,
  site: undefined,
  openStore: () => openStore(settings, logFault),
  clock: Date.now,
  onBroken: (error) => {
    throw error;
  },
});
const server = createServer(await liveListener(live));
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://localhost:${typeof address === 'object' && address ? address.port : 0}`);
  void live.start();
});
process.once('SIGTERM', () => void live.stop().then(() => process.exit(0)));
