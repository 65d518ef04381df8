import { expect, test, vi } from 'vitest';
import { startSteps, stepReader } from './start-steps';

const start = { otherChunks: ['static/chunks/a.js', 'static/chunks/b.js'], runtimeModuleIds: [1] };
const entry =
  'push([script,9,(e,t,r)=>{r.x=1},1,(e,t,r)=>{"use strict";e.i(2),e.r(3);let n=e.r(4);n.begin(()=>{let{go:t}=e.r(5);t()})},6,e=>{e.r(99)}]);';
const rest = 'push([script,5,(t,n,r)=>{t.r(2);let a=t.r(7),b=t.i(8);e.r(98);r.go=()=>a(b)},8,()=>{},7,e=>{e.r(97)}]);';

test('what the entry asks for runs first, then what the last of it asks for, each once', () => {
  expect(startSteps(start, [entry, rest])).toEqual([2, 3, 4, 7, 8]);
});

test('a module may stand first or last in its chunk, and its function may have one argument', () => {
  expect(startSteps({ ...start, runtimeModuleIds: [6] }, ['push([script,6,e=>{e.i(2),e.r(3)}]);'])).toEqual([2]);
});

test('chunks written in another way give no steps', () => {
  expect(startSteps(start, ['push({1(e){e.r(2)}})'])).toEqual([]);
});

test('each start is read once, from the chunks that it waits for and no other', () => {
  const read = vi.fn((url: string) => (url.endsWith('a.js') ? entry : rest));
  const steps = stepReader(read);
  const urls = ['/base/_next/static/chunks/b.js', '/base/_next/static/chunks/a.js', '/base/_next/static/chunks/c.js'];
  expect(steps(start, urls)).toEqual([2, 3, 4, 7, 8]);
  expect(steps(start, urls)).toEqual([2, 3, 4, 7, 8]);
  expect(read).toHaveBeenCalledTimes(2);
});
