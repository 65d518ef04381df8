import type { FastifyInstance } from 'fastify';
import { listenFault } from '@/lib/session/live/decide';
import { isHost } from '@/lib/session/live/live-state';
import type { LiveDrawing, LiveReport, Polled } from '@/lib/session/live/live-view';
import { drawingOf, liveReportOf } from '@/lib/session/live/project';
import { securityHeaders } from '@/server/site/headers';
import { askerOf, type InSession, localeOfRequest, oneSession } from './asked';
import { type Listener, ListenerStream } from './listener-stream';
import type { LiveService } from './live-service';
import { Refusal } from './refusal';
import { listenSchema } from './request-schemas';

/** What people in a session see. */
export function listeningRoutes(app: FastifyInstance, service: LiveService): void {
  app.get(`${oneSession}/stream`, async (request: InSession, reply) => {
    const listener = listenerOf(request, service);
    await service.limits.spend('listen', `${listener.role} ${listener.person}`);
    const room = await service.opened.rooms.get(request.params.session);
    await room.listen(listener, () => {
      reply.hijack();
      return new ListenerStream(listener, reply.raw, securityHeaders);
    });
    return reply;
  });

  app.get(`${oneSession}/poll`, async (request: InSession): Promise<Polled> => {
    const listener = listenerOf(request, service);
    await service.limits.spend('look', `${listener.role} ${listener.person}`);
    const room = await service.opened.rooms.get(request.params.session);
    const fault = listenFault(await room.state(), listener.person, listener.role);
    if (fault) throw new Refusal(fault);
    return { events: await room.snapshot(listener) };
  });

  app.get(`${oneSession}/drawing`, async (request: InSession): Promise<LiveDrawing> => {
    const { person } = askerOf(request, service);
    await service.limits.spend('look', person);
    const room = await service.opened.rooms.get(request.params.session);
    const state = await room.state();
    if (listenFault(state, person, 'participant') && listenFault(state, person, 'screen'))
      throw new Refusal('not-allowed');
    const drawing = drawingOf(state, room.live.told[localeOfRequest(request)]);
    if (!drawing) throw new Refusal('too-early');
    return drawing;
  });

  app.get(`${oneSession}/report`, async (request: InSession): Promise<LiveReport> => {
    const { person } = askerOf(request, service);
    await service.limits.spend('look', person);
    const room = await service.opened.rooms.get(request.params.session);
    const state = await room.state();
    if (!isHost(state, person)) throw new Refusal('not-allowed');
    return liveReportOf(state, room.live, room.live.told[localeOfRequest(request)], room.id);
  });
}

/** Last-Event-ID counts if the address says nothing: a browser that reconnects by itself sends the old address. */
function listenerOf(request: InSession, service: LiveService): Listener {
  const asked = listenSchema.safeParse(request.query);
  if (!asked.success) throw new Refusal('malformed');
  const last = request.headers['last-event-id'];
  const after = typeof last === 'string' && /^\d{1,15}$/.test(last) ? Number(last) : asked.data.after;
  const { person } = askerOf(request, service);
  return { person, role: asked.data.as, locale: localeOfRequest(request), after };
}
