import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from './fixtures';

const run = promisify(execFile);

/** Each with the smallest measure that it can take: what it finds is for who measures, that it ends in a table is not. */
const benches = [
  ['model', '--case', 'nunl', '--presses', '2'],
  ['on-call', '--case', 'nunl', '--presses', '2'],
  ['player', '--case', 'nunl', '--presses', '2'],
  ['plays', '--case', 'nunl', '--plays', '2'],
  ['live', '--only', 'rooms', '--people', '5'],
] as const;

// together, as they mostly wait
test('every bench that needs no other build runs on what the site is today', async () => {
  test.setTimeout(120_000);
  await Promise.all(
    benches.map(async ([name, ...options]) => {
      const script = `scripts/bench/commands/${name}.ts`;
      const said = await run(process.execPath, ['--import', 'tsx', script, ...options]).catch(
        (error: { stdout: string; stderr: string }) => error,
      );
      expect.soft(said.stderr, name).toBe('');
      expect.soft(said.stdout, name).toMatch(/^─+( +─+)+$/m);
    }),
  );
});
