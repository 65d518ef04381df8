import { expect, test } from 'vitest';
import { codeAlphabet, codeIn, codeLength, spacedCode } from './live-code';

test('a code is read however somebody types it', () => {
  for (const typed of ['K7M4QRT', 'k7m4qrt', ' k7m 4qrt ', 'K7M-4QRT', 'k7m–4qrt', 'Ｋ７Ｍ４ＱＲＴ'])
    expect(codeIn(typed)).toBe('K7M4QRT');
});

test('what can not be a code is none', () => {
  for (const typed of ['', 'K7M4QR', 'K7M4QRTT', 'K7M4QRO', 'K7M4QR1', '../../x', 'K7M4QR\u0000'])
    expect(codeIn(typed)).toBeUndefined();
});

test('no sign of a code is taken for another one, and each stands once', () => {
  expect([...codeAlphabet].filter((sign) => '015ABEILOSUYZ8'.includes(sign))).toEqual([]);
  expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
  expect(codeAlphabet.length ** codeLength).toBeGreaterThan(1e9);
});

test('a room reads a code in two groups', () => {
  expect(spacedCode('K7M4QRT')).toBe('K7M 4QRT');
});
