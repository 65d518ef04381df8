import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** `bytes` is what has come from the server so far, headers included. */
export type CountingProxy = { origin: string; bytes: () => number; stop: () => void };

/** Stands before a server of this machine and counts what goes over the line, whoever in the browser asks for it. */
export async function countingProxy(origin: string): Promise<CountingProxy> {
  let bytes = 0;
  const sockets = new Set<Socket>();
  const proxy = createServer((reader) => {
    const server = connect(Number(new URL(origin).port), 'localhost');
    for (const socket of [reader, server]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    server.on('data', ({ length }) => {
      bytes += length;
    });
    reader.pipe(server).pipe(reader);
  });
  proxy.listen(0, 'localhost');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    origin: `http://localhost:${address.port}`,
    bytes: () => bytes,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
}
