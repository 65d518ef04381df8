import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { decideEntry, decideJoin, joinKey, participantFault } from '@/lib/session/live/decide';
import { joinAddress, sessionsAddress } from '@/lib/session/live/live-address';
import { codeIn } from '@/lib/session/live/live-code';
import type { LiveHappening } from '@/lib/session/live/live-entry';
import type { Entered, Joined, OpenedSession } from '@/lib/session/live/live-request';
import { isHost } from '@/lib/session/live/live-state';
import { nameOf } from '@/lib/session/live/project';
import { askerOf, bodyAs, deviceOf, type InSession, oneSession } from './asked';
import { newCode } from './code-desk';
import { hashOf, isTokenOf, personOf } from './device';
import type { LiveService } from './live-service';
import { Refusal } from './refusal';
import { enterSchema, joinSchema, newSessionSchema } from './request-schemas';
import { lineFor } from './room';

const day = 24 * 60 * 60_000;

/** Opening a session, coming in, and erasing it. */
export function entranceRoutes(app: FastifyInstance, service: LiveService): void {
  app.post(sessionsAddress, async (request, reply): Promise<OpenedSession> => {
    const { slug, agenda, roleplay } = bodyAs(request, newSessionSchema);
    const live = service.cases.get(slug);
    if (!live) throw new Refusal('malformed');
    const device = deviceOf(request, reply, service);
    await service.limits.spend('open', hashOf(device));
    await service.limits.spend('openAll', 'all');
    const id = randomBytes(12).toString('base64url');
    const at = service.parts.clock();
    const items = live.told.nl.material.agendas[agenda];
    const purgeAt = at + service.parts.settings.retentionDays * day;
    const owner = personOf(id, device);
    const code = await openUnderFreeCode(service, id, at, (free) => ({
      ...{ type: 'opened', slug, code: free, agenda, roleplay, items, owner, purgeAt },
    }));
    reply.status(201);
    return { session: id, code };
  });

  app.post(joinAddress, async (request, reply): Promise<Joined> => {
    const { code, locale, name = '' } = bodyAs(request, joinSchema);
    const device = deviceOf(request, reply, service);
    const { codes, rooms } = service.opened;
    const session = await codes.find(codeIn(code), hashOf(device));
    await service.limits.spend('join', hashOf(device));
    await service.limits.spend('joinAll', session);
    const room = await rooms.get(session).catch((error) => {
      codes.forget(session);
      throw error;
    });
    const person = personOf(session, device);
    const asker = { person, at: service.parts.clock() };
    const chance = Math.random();
    await room.submit({
      key: joinKey(person),
      at: asker.at,
      decide: (state) => decideJoin(state, asker, name, chance),
    });
    const state = await room.state();
    const fault = participantFault(state, person);
    if (fault) throw new Refusal(fault);
    return {
      session,
      slug: room.live.slug,
      person,
      name: nameOf(state.people.get(person), service.aliasWords[locale]),
    };
  });

  app.post(`${oneSession}/enter`, async (request: InSession, reply): Promise<Entered> => {
    const { token } = bodyAs(request, enterSchema);
    const { session } = request.params;
    const device = deviceOf(request, reply, service);
    await service.limits.spend('join', hashOf(device));
    const room = await service.opened.rooms.get(session);
    const asker = { person: personOf(session, device), at: service.parts.clock() };
    const { what } = await room.submit({
      key: `enter.${asker.person}.${hashOf(token)}`,
      at: asker.at,
      decide: (state) => decideEntry(state, asker, (hash) => isTokenOf(hash, token)),
    });
    const link = what.type === 'entered' ? (await room.state()).links.get(what.link) : undefined;
    if (!link || link.isRevoked) throw new Refusal('unknown-link');
    return { role: link.role, slug: room.live.slug };
  });

  app.delete(oneSession, async (request: InSession, reply) => {
    const { person } = askerOf(request, service);
    const room = await service.opened.rooms.get(request.params.session);
    if (!isHost(await room.state(), person)) throw new Refusal('not-allowed');
    await service.erase(request.params.session);
    return reply.status(204).send();
  });
}

/** Of two and a half thousand million codes one is soon free. */
async function openUnderFreeCode(
  { opened: { store, codes } }: LiveService,
  id: string,
  at: number,
  openedWith: (code: string) => Extract<LiveHappening, { type: 'opened' }>,
): Promise<string> {
  for (let tries = 0; tries < 5; tries++) {
    const code = newCode();
    const what = openedWith(code);
    const isOpen = await store.open(
      { id, code, seq: 1, purgeAt: what.purgeAt },
      lineFor({ seq: 1, at, key: 'opened', what }),
    );
    if (!isOpen) continue;
    codes.remember(code, id);
    return code;
  }
  throw new Error('no free code in five tries');
}
