import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** Serves a package as an LMS does that compresses what it sends; returns the address of its page, and how to stop. */
export async function servePackage(zip: string): Promise<{ address: string; stop: () => void }> {
  const files = unzipSync(readFileSync(zip));
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://lms.invalid').pathname.slice(1);
    const body = files[name];
    if (body === undefined) return response.writeHead(404).end();
    if (!name.endsWith('.html')) return response.writeHead(200).end(body);
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' };
    return response.writeHead(200, headers).end(gzipSync(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { address: `http://127.0.0.1:${port}/index.html`, stop: () => server.close() };
}
