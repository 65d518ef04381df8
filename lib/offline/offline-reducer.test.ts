import { expect, test } from 'vitest';
import { isContents, isWorkerReport, type Offline, type OfflineEvent, offlineReducer } from './offline-reducer';

const after = (...events: OfflineEvent[]) => events.reduce<Offline>(offlineReducer, { phase: 'unknown' });
const off: OfflineEvent = { type: 'found', found: { phase: 'off' } };
const offered: OfflineEvent[] = [off, { type: 'ask' }, { type: 'offer', contents: { files: 3, bytes: 9 } }];

test('nothing is taken offline before the reader has seen how much it is', () => {
  expect(after(...offered)).toEqual({ phase: 'offered', contents: { files: 3, bytes: 9 } });
});

test('who asks before the page has looked is not sent back', () => {
  expect(after({ type: 'ask' }, off)).toEqual({ phase: 'asking' });
  expect(after({ type: 'ask' }, { type: 'found', found: { phase: 'on' } })).toEqual({ phase: 'on' });
});

test('filling ends in a complete store', () => {
  const filling = [...offered, { type: 'take', of: 3 }, { type: 'filled', files: 2, of: 3 }] as const;
  expect(after(...filling)).toEqual({ phase: 'filling', files: 2, of: 3 });
  expect(after(...filling, { type: 'ready' })).toEqual({ phase: 'on' });
});

test('a full disk ends filling, and the reader may ask again', () => {
  const failed = after(...offered, { type: 'take', of: 3 }, { type: 'failed', why: 'full' });
  expect(failed).toEqual({ phase: 'failed', why: 'full' });
  expect(offlineReducer(failed, { type: 'ask' })).toEqual({ phase: 'asking' });
});

test('a page that opens while the store is filling shows how far it is, until it is whole', () => {
  const found: OfflineEvent = { type: 'found', found: { phase: 'filling', files: 1, of: 3 } };
  expect(after(found, { type: 'filled', files: 2, of: 3 })).toEqual({ phase: 'filling', files: 2, of: 3 });
  expect(after(found, { type: 'found', found: { phase: 'on' } })).toEqual({ phase: 'on' });
});

test('a page where nothing was asked follows what another one fills', () => {
  for (const events of [[off], offered, [...offered, { type: 'leave' }]] satisfies OfflineEvent[][])
    expect(after(...events, { type: 'filled', files: 1, of: 3 })).toEqual({ phase: 'filling', files: 1, of: 3 });
});

test('without a connection to ask over, nothing is said to be broken off', () => {
  expect(after(off, { type: 'ask' }, { type: 'unasked', why: 'network' })).toEqual({
    phase: 'failed',
    why: 'unasked',
  });
});

test('a failure while nothing is being filled changes nothing', () => {
  const on = after({ type: 'found', found: { phase: 'on' } });
  expect(offlineReducer(on, { type: 'failed', why: 'network' })).toBe(on);
  expect(offlineReducer(on, { type: 'filled', files: 1, of: 2 })).toBe(on);
});

test('leaving ends every phase', () => {
  for (const phase of ['on', 'incomplete', 'renewable'] as const)
    expect(after({ type: 'found', found: { phase } }, { type: 'leave' })).toEqual({ phase: 'off' });
});

test('what comes from outside is looked at first', () => {
  expect(isContents({ files: 1, bytes: 2 })).toBe(true);
  for (const data of [null, 1, {}, { files: '1', bytes: 2 }]) expect(isContents(data)).toBe(false);
  expect(isWorkerReport({ type: 'failed', why: 'full' })).toBe(true);
  for (const data of [null, {}, { type: 'failed', why: 'x' }, { type: 'filled' }])
    expect(isWorkerReport(data)).toBe(false);
});

test('a fault is called one of the line only when the site does not answer', () => {
  const asked = after(off, { type: 'ask' }, { type: 'unasked', why: 'broken' });
  expect(asked).toEqual({ phase: 'failed', why: 'broken' });
});
