import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { ListenerStream } from './listener-stream';

/** A stream to a browser that reads nothing. */
async function toDeaf(): Promise<{ stream: ListenerStream; response: ServerResponse; close: () => void }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const deaf = request({ host: '127.0.0.1', port: typeof address === 'object' ? address?.port : 0 });
  deaf.on('response', (response) => response.pause());
  deaf.on('error', () => undefined);
  deaf.end();
  const [, response] = await once(server, 'request');
  const listener = { person: 'ann', role: 'participant', locale: 'nl', after: undefined } as const;
  return { stream: new ListenerStream(listener, response, {}), response, close: () => server.closeAllConnections() };
}

test('who does not read is cut before the server holds much for them', async () => {
  const { stream, response, close } = await toDeaf();
  let most = 0;
  for (let sent = 0; sent < 2000 && !response.destroyed; sent++) {
    stream.send(Buffer.alloc(16 * 1024));
    most = Math.max(most, response.writableLength);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(response.destroyed).toBe(true);
  expect(most).toBeLessThan(512 * 1024);
  close();
});

test('nothing is sent after goodbye, nor to a line that broke', async () => {
  const { stream, response, close } = await toDeaf();
  let isGone = false;
  stream.onClosed(() => {
    isGone = true;
  });
  stream.end({ why: 'deleted' });
  const length = response.writableLength;
  stream.send(Buffer.from('late'));
  stream.end({ why: 'restart' });
  expect(response.writableLength).toBe(length);
  response.destroy();
  await expect.poll(() => isGone).toBe(true);
  stream.send(Buffer.from('later'));
  close();
});

test('a silent stream says that it lives, one that just spoke does not', async () => {
  const { stream, response, close } = await toDeaf();
  const before = response.writableLength;
  stream.keepAlive(performance.now());
  expect(response.writableLength).toBe(before);
  response.cork();
  stream.keepAlive(performance.now() + 20_000);
  expect(response.writableLength).toBeGreaterThan(before);
  response.uncork();
  close();
});
