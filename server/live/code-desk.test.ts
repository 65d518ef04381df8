import { expect, test } from 'vitest';
import { codeIn } from '@/lib/session/live/live-code';
import { CodeDesk, newCode } from './code-desk';

/** A desk whose store knows one code, and whose waits never end; how long each was to be is written down. */
function deskWith(code: string) {
  const batches: number[] = [];
  const waits: number[] = [];
  const store = {
    findCodes: async (codes: readonly string[]) => {
      batches.push(codes.length);
      await new Promise((resolve) => setImmediate(resolve));
      return new Map(codes.flatMap((each) => (each === code ? [[each, 'session']] : [])));
    },
  };
  const never = (milliseconds: number) => {
    waits.push(milliseconds);
    return new Promise<void>(() => undefined);
  };
  return { desk: new CodeDesk(store, never), batches, waits };
}

test('ten thousand wrong codes keep no right one waiting, known here or not', async () => {
  const { desk, batches } = deskWith('K7M4QRT');
  desk.remember('CCCCCCC', 'known');
  const refused: unknown[] = [];
  for (let wrong = 0; wrong < 10_000; wrong++)
    desk.find(newCode(), `device-${wrong}`).catch((error: unknown) => refused.push(error));
  expect(await desk.find('CCCCCCC', 'a')).toBe('known');
  expect(await desk.find('K7M4QRT', 'b')).toBe('session');
  expect(batches.length).toBeLessThanOrEqual(12);
  expect(refused.every((error) => error instanceof Error && error.message === 'too-many')).toBe(true);
});

test('each wrong code of a device waits twice as long as the one before, and those of others do not', async () => {
  const { desk, waits } = deskWith('K7M4QRT');
  for (let wrong = 0; wrong < 7; wrong++) void desk.find(undefined, 'guesser');
  void desk.find(undefined, 'somebody else');
  await expect.poll(() => waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 250]);
});

test('many wrong codes make every further one wait, whoever sends it', async () => {
  const { desk, waits } = deskWith('K7M4QRT');
  for (let wrong = 0; wrong < 200; wrong++) void desk.find(undefined, `device-${wrong}`);
  await expect.poll(() => waits.length).toBe(200);
  expect(waits.at(-1)).toBe(2000);
});

test('a session that was erased is not found by its code any more', async () => {
  const { desk, waits } = deskWith('none');
  desk.remember('K7M4QRT', 'gone');
  desk.forget('gone');
  void desk.find('K7M4QRT', 'a');
  await expect.poll(() => waits).toEqual([250]);
});

test('new codes are codes, and hardly ever the same', () => {
  const codes = Array.from({ length: 1000 }, newCode);
  for (const code of codes) expect(codeIn(code)).toBe(code);
  expect(new Set(codes).size).toBe(codes.length);
});
