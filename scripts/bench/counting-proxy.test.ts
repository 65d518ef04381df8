import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { countingProxy } from './counting-proxy';

test('what a server sends is handed on whole, and counted with its headers', async () => {
  const server = createServer((_, reply) => reply.end('x'.repeat(5000))).listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  const proxy = await countingProxy(`http://localhost:${typeof address === 'object' && address ? address.port : 0}`);
  expect(proxy.bytes()).toBe(0);
  const text = await (await fetch(`${proxy.origin}/nl`)).text();
  expect(text).toHaveLength(5000);
  expect(proxy.bytes()).toBeGreaterThan(5000);
  expect(proxy.bytes()).toBeLessThan(5600);
  proxy.stop();
  server.closeAllConnections();
  server.close();
});
