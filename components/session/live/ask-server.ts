import { ask, type Sent, type ServerReply } from '@/lib/session/live/client/ask';

/** Asks our own server something over the browser's line. */
export function askServer<Body>(address: string, sent?: Sent): Promise<ServerReply<Body>> {
  return ask<Body>(fetch, address, sent);
}
