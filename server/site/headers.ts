import { isHashed } from '@/lib/address';
import { headerPolicy } from './policy';

const browserFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** On every answer, whatever its status. */
export const securityHeaders = {
  'Content-Security-Policy': headerPolicy(),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': browserFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

export type Headers = Readonly<Record<string, string>>;

/** What differs on a page or script that is made for the pages of others; its own policy says the rest. */
export const headersForOthers: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Frame-Options': '' };

/** For how long what stands at an address may be kept without asking again. */
export function cachingOf(address: string): string {
  return isHashed(address) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The headers in the flat form that Node writes without looking at them again. An empty value takes a header away. */
export function flatHeaders(headers: Headers): string[] {
  return Object.entries({ ...securityHeaders, ...headers })
    .filter(([, value]) => value !== '')
    .flat();
}
