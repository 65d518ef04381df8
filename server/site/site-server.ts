import { createServer, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { failureResponse, plainResponse, respond, type SiteRequest, type SiteResponse } from './respond';
import type { Site } from './site';

const seconds = 1000;

/** What else the server answers: what `isFor` says of an address, by `answer`. */
export type BesidePages = { isFor: (url: string) => boolean; answer: RequestListener };

/** A server for the site, and for what stands beside its pages, that does not listen yet. */
export function siteServer(site: Site, beside?: BesidePages): Server {
  const server = createServer(
    { keepAliveTimeout: 65 * seconds, headersTimeout: 15 * seconds, requestTimeout: 30 * seconds },
    (request, response) => {
      const { method = 'GET', url = '/', headers } = request;
      if (beside?.isFor(url)) return beside.answer(request, response);
      const reply = safeAnswer(site, { method, url, headers });
      response.writeHead(reply.status, reply.headers);
      response.end(reply.body);
    },
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(error, socket));
  return server;
}

/** A fault of ours ends neither the server nor the reader's visit; the operator is told. */
function safeAnswer(site: Site, request: SiteRequest): SiteResponse {
  try {
    return respond(site, request);
  } catch (error) {
    console.error(`${request.method} ${request.url}:`, error);
    return failureResponse(site, request);
  }
}

/** What could not be read as HTTP still gets an answer with the headers of every other one. */
function refuse({ code }: NodeJS.ErrnoException, socket: Duplex): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  socket.end(rawAnswer(refusalFor(code)));
}

function refusalFor(code: string | undefined): SiteResponse {
  if (code === 'HPE_HEADER_OVERFLOW')
    return plainResponse(431, 'Request header fields too large', { Connection: 'close' });
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return plainResponse(408, 'Request timeout', { Connection: 'close' });
  return plainResponse(400, 'Bad request', { Connection: 'close' });
}

function rawAnswer({ status, headers, body }: SiteResponse): string {
  const pairs = headers.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${headers[at + 1] ?? ''}`] : []));
  return [`HTTP/1.1 ${status} Refused`, ...pairs, '', body ?? ''].join('\r\n');
}
