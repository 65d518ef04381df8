import type { LiveErrorBody } from '@/lib/session/live/live-error';
import { askedWait } from './backoff';

/**
 * What became of a request. `refused`: our server understood it and says why not. `unreachable`: nobody of ours answered,
 * or not now; it may be sent again after `wait` milliseconds at the least.
 */
export type ServerReply<Body> =
  | { type: 'done'; body: Body }
  | { type: 'refused'; error: LiveErrorBody['error'] }
  | { type: 'unreachable'; wait: number };

export type Sent = { method?: 'GET' | 'POST' | 'DELETE'; body?: unknown };

/** How long an answer may take, in milliseconds. */
const patience = 15_000;

/** Asks our own server something, as JSON, and tells what came of it; never throws. What it answers is of our protocol. */
export async function ask<Body>(
  fetch: typeof globalThis.fetch,
  address: string,
  { method = 'GET', body }: Sent = {},
): Promise<ServerReply<Body>> {
  try {
    const response = await fetch(address, {
      method,
      headers: { Accept: 'application/json', ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    return await replyOf(response);
  } catch {
    return { type: 'unreachable', wait: 0 };
  }
}

/** A page in the place of JSON is somebody else's: of a proxy, a login, a firewall. */
async function replyOf<Body>(response: Response): Promise<ServerReply<Body>> {
  const wait = askedWait(response.headers.get('Retry-After'));
  const isOurs = response.headers.get('Content-Type')?.startsWith('application/json') ?? response.status === 204;
  if (!isOurs) return { type: 'unreachable', wait };
  const body = response.status === 204 ? undefined : await response.json();
  const error = errorIn(body);
  if (error) return { type: 'refused', error };
  return response.ok ? { type: 'done', body } : { type: 'unreachable', wait };
}

/** Whether a refusal passes by itself, so that the same may be sent again. */
export function willPass({ code }: LiveErrorBody['error']): boolean {
  return code === 'too-many' || code === 'unavailable';
}

/** Why our server refused; nothing in what is no refusal of ours. */
export function errorIn(body: unknown): LiveErrorBody['error'] | undefined {
  return isErrorBody(body) ? body.error : undefined;
}

function isErrorBody(body: unknown): body is LiveErrorBody {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}
