import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { decideAnswer, decideCommand, decideName } from '@/lib/session/live/decide';
import type { LiveReceipt } from '@/lib/session/live/live-request';
import { askerOf, bodyAs, type InSession, oneSession } from './asked';
import { hashOf, newSecret } from './device';
import type { LiveService } from './live-service';
import { answerSchema, givenCommandSchema, ownNameSchema } from './request-schemas';

/** What people in a session do. */
export function partRoutes(app: FastifyInstance, service: LiveService): void {
  app.post(`${oneSession}/answers`, async (request: InSession): Promise<LiveReceipt> => {
    const { key, ...answer } = bodyAs(request, answerSchema);
    const asker = askerOf(request, service);
    await service.limits.spend('answer', asker.person);
    const room = await service.opened.rooms.get(request.params.session);
    const { seq, at } = await room.submit({
      key: `${asker.person}.${key}`,
      at: asker.at,
      decide: (state) => decideAnswer(state, asker, answer, room.live),
    });
    return { key, seq, at };
  });

  app.post(`${oneSession}/name`, async (request: InSession): Promise<LiveReceipt> => {
    const { key, name } = bodyAs(request, ownNameSchema);
    const asker = askerOf(request, service);
    await service.limits.spend('answer', asker.person);
    const room = await service.opened.rooms.get(request.params.session);
    const { seq, at } = await room.submit({
      key: `${asker.person}.${key}`,
      at: asker.at,
      decide: (state) => decideName(state, asker, name),
    });
    return { key, seq, at };
  });

  app.post(`${oneSession}/commands`, async (request: InSession): Promise<LiveReceipt> => {
    const { key, ...given } = bodyAs(request, givenCommandSchema);
    const asker = askerOf(request, service);
    await service.limits.spend('command', asker.person);
    const room = await service.opened.rooms.get(request.params.session);
    const token = newSecret();
    const link = { id: randomBytes(6).toString('base64url'), hash: hashOf(token) };
    const { seq, at, what } = await room.submit({
      key: `${asker.person}.${key}`,
      at: asker.at,
      decide: (state) => decideCommand(state, asker, given, room.live, link),
    });
    if (what.type !== 'linked') return { key, seq, at };
    return { key, seq, at, link: { id: what.link, ...(what.link === link.id && { token }) } };
  });
}
