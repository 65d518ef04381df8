import type { IncomingMessage, ServerResponse } from 'node:http';
import fastify, { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import { healthPath, liveBase } from '@/lib/session/live/live-address';
import { liveErrorStatus } from '@/lib/session/live/live-error';
import { liveLimits } from '@/lib/session/live/live-limits';
import { securityHeaders } from '@/server/site/headers';
import { localeOfRequest } from './asked';
import { entranceRoutes } from './entrance-routes';
import { listeningRoutes } from './listening-routes';
import type { LiveService } from './live-service';
import { logFault } from './log-line';
import { partRoutes } from './part-routes';
import { Refusal, refusalBody } from './refusal';
import { isOwnPage } from './request-origin';

/** Where the server says how it is, also to who asks it directly and knows nothing of a path below which the site stands. */
const healthPaths = new Set([healthPath, '/health']);

/** Whether a request is for live sessions and not for a page. */
export function isLiveUrl(url: string): boolean {
  return url.startsWith(`${liveBase}/`) || healthPaths.has(url.replace(/\?.*$/s, ''));
}

/** What answers the requests of live sessions, to be called by whichever server receives them. */
export async function liveListener(
  service: LiveService,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const app = fastify({ bodyLimit: liveLimits.body, exposeHeadRoutes: false });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...securityHeaders, 'Cache-Control': 'no-store' });
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && !isOwnPage(request.headers, service.parts.site)) throw new Refusal('wrong-origin');
  });
  app.setErrorHandler((error: FastifyError | Refusal, request, reply) => refuse(refusalFor(error), request, reply));
  app.setNotFoundHandler((request, reply) => refuse(new Refusal('no-session'), request, reply));
  for (const path of healthPaths)
    app.get(path, async (_, reply) => {
      const health = await service.health();
      return reply.status(health.status === 'ok' ? 200 : 503).send(health);
    });
  entranceRoutes(app, service);
  partRoutes(app, service);
  listeningRoutes(app, service);
  await app.ready();
  return (request, response) => app.routing(request, response);

  function refuse(refusal: Refusal, request: FastifyRequest, reply: FastifyReply) {
    const { code, retryAfter } = refusal;
    if (retryAfter !== undefined) reply.header('Retry-After', String(retryAfter));
    return reply.status(liveErrorStatus[code]).send(refusalBody(refusal, service.sentences(localeOfRequest(request))));
  }
}

/** What Fastify refuses by itself, in our words. A fault of ours, or of the store, is told to the operator. */
function refusalFor(error: FastifyError | Refusal): Refusal {
  if (error instanceof Refusal) return error;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refusal('too-large');
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Refusal('not-json');
  if (error.statusCode !== undefined && error.statusCode < 500) return new Refusal('malformed');
  logFault('could not answer a request', error);
  return new Refusal('unavailable', 2);
}
