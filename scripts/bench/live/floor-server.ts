import { createServer, type ServerResponse } from 'node:http';

/** What no live session can be faster than: bare node:http with streams and an echo, no store, no session, no checks. */
const streams = new Set<ServerResponse>();
let seq = 0;

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    response.write(`id: ${seq}\nevent: room\ndata: {}\n\n`);
    streams.add(response);
    response.on('close', () => streams.delete(response));
    return;
  }
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part: string) => {
    body += part;
  });
  request.on('end', () => {
    seq += 1;
    if (request.url === '/broadcast') {
      const frame = Buffer.from(`id: ${seq}\nevent: room\ndata: ${JSON.stringify({ scene: 'x'.repeat(900) })}\n\n`);
      for (const stream of streams) stream.write(frame);
    }
    const answer = JSON.stringify({ ...JSON.parse(body), seq, at: Date.now() });
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(answer) });
    response.end(answer);
  });
});

server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  const address = server.address();
  console.log(`floor at http://localhost:${typeof address === 'object' && address ? address.port : 0}`);
});
