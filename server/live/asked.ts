import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { isLocale, type Locale } from '@/lib/languages/locale';
import type { Asker } from '@/lib/session/live/decide';
import { sessionsAddress } from '@/lib/session/live/live-address';
import { readerLocale } from '@/server/site/reader-locale';
import { deviceCookie, deviceIn, newSecret, personOf } from './device';
import type { LiveService } from './live-service';
import { Refusal } from './refusal';
import { isEncrypted } from './request-origin';

/** Every address of one session, as a route. */
export const oneSession = `${sessionsAddress}/:session`;

/** A request for something of one session. */
export type InSession = FastifyRequest<{ Params: { session: string } }>;

/** The language of whoever asks: as the address says it, else as the browser does. */
export function localeOfRequest({ query, headers }: FastifyRequest): Locale {
  const named = typeof query === 'object' && query && 'locale' in query ? query.locale : undefined;
  if (typeof named === 'string' && isLocale(named)) return named;
  return readerLocale(headers.cookie, headers['accept-language']);
}

/** What was sent, checked. Throws a Refusal for anything else. */
export function bodyAs<Schema extends z.ZodType>({ body }: FastifyRequest, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Refusal('malformed');
  return parsed.data;
}

/** Who asks, by what the browser holds. Throws a Refusal for one that holds nothing. */
export function askerOf({ headers, params }: InSession, { parts }: LiveService): Asker {
  const device = deviceIn(headers.cookie);
  if (device === undefined) throw new Refusal('not-allowed');
  return { person: personOf(params.session, device), at: parts.clock() };
}

/** What the browser holds; one that holds nothing is given something. */
export function deviceOf({ headers }: FastifyRequest, reply: FastifyReply, { parts }: LiveService): string {
  const device = deviceIn(headers.cookie) ?? newSecret();
  const isSecure = isEncrypted(headers, parts.site);
  reply.header('Set-Cookie', deviceCookie(device, { isSecure, keepDays: parts.settings.retentionDays }));
  return device;
}
