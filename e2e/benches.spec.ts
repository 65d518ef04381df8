import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from './fixtures';

const run = promisify(execFile);

/** Each with the smallest measure that it can take: what it finds is for who measures, that it ends in a table is not. */
const benches = [
  ['model', '--case', 'nunl'],
  ['on-call', '--case', 'nunl'],
  ['player', '--case', 'nunl'],
  ['plays', '--case', 'nunl', '--plays', '2'],
  ['live', '--only', 'rooms', '--people', '5'],
] as const;

for (const [name, ...options] of benches)
  test(`bench:${name} runs on what the site is today`, async () => {
    test.setTimeout(120_000);
    const script = `scripts/bench/commands/${name}.ts`;
    const said = await run(process.execPath, ['--import', 'tsx', script, ...options]).catch(
      (error: { stdout: string; stderr: string }) => error,
    );
    expect(said.stderr).toBe('');
    expect(said.stdout).toMatch(/^─+( +─+)+$/m);
  });
