import { expect, test } from 'vitest';
import { isEncrypted, isOwnPage } from './request-origin';

const site = new URL('https://chain.example');

test('a page of this site may change something, however the request came here', () => {
  expect(isOwnPage({ 'sec-fetch-site': 'same-origin', origin: 'https://a', host: 'b' }, undefined)).toBe(true);
  expect(isOwnPage({ origin: 'http://localhost:3000', host: 'localhost:3000' }, undefined)).toBe(true);
  expect(isOwnPage({ origin: 'https://a.example', host: '10.0.0.7', 'x-forwarded-host': 'a.example' }, undefined)).toBe(
    true,
  );
  expect(isOwnPage({ origin: 'https://chain.example', host: '127.0.0.1:3000' }, site)).toBe(true);
});

test('any other page may not, nor a request that does not say where it comes from', () => {
  for (const fetchSite of ['cross-site', 'same-site', 'none'])
    expect(isOwnPage({ 'sec-fetch-site': fetchSite, origin: 'https://chain.example' }, site)).toBe(false);
  for (const origin of [
    undefined,
    '',
    'null',
    'chain.example',
    'https://chain.example.evil',
    'https://evil/chain.example',
  ])
    expect(isOwnPage({ origin, host: 'chain.example' }, site)).toBe(false);
});

test('the line is encrypted if the proxy says so, else if the site is', () => {
  expect(isEncrypted({ 'x-forwarded-proto': 'https' }, undefined)).toBe(true);
  expect(isEncrypted({ 'x-forwarded-proto': 'https, http' }, undefined)).toBe(true);
  expect(isEncrypted({ 'x-forwarded-proto': 'http' }, site)).toBe(false);
  expect(isEncrypted({}, site)).toBe(true);
  expect(isEncrypted({}, undefined)).toBe(false);
});
