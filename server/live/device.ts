import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { parse, serialize } from 'cookie-es';
import { liveBase } from '@/lib/session/live/live-address';

const cookieName = 'kettingreactie-device';
const secretPattern = /^[\w-]{43}$/;
const days = 24 * 60 * 60;

/** 256 bits of chance, as text for a cookie or an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What a browser holds that has been here before. */
export function deviceIn(cookies: string | undefined): string | undefined {
  const held = parse(cookies ?? '')[cookieName];
  return held && secretPattern.test(held) ? held : undefined;
}

/** The header that gives a browser its secret; no script sees it, and no other site makes it travel. */
export function deviceCookie(secret: string, { isSecure, keepDays }: { isSecure: boolean; keepDays: number }): string {
  return serialize(cookieName, secret, {
    path: liveBase,
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure,
    maxAge: keepDays * days,
  });
}

/** Who a browser is in one session: a hash of its secret that tells nothing about it in any other. */
export function personOf(session: string, device: string): string {
  return hashOf(`${session}.${device}`).slice(0, 32);
}

/** The hash under which a token is known: who reads the store can not enter with it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Whether a token has this hash; how long that takes tells nothing. */
export function isTokenOf(hash: string, token: string): boolean {
  const [own, other] = [Buffer.from(hash), Buffer.from(hashOf(token))];
  return own.length === other.length && timingSafeEqual(own, other);
}
