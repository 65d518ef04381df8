import { expect, test } from 'vitest';
import { runStages } from './run-stages.mjs';

function stage(name, passed, failed, needs) {
  return { name, needs, run: async () => ({ passed, failed }) };
}

/** Whether the stages passed, and what was printed about them. */
async function outcome(...stages) {
  const lines = [];
  return { passed: await runStages(stages, (line) => lines.push(line)), lines };
}

test('the last line adds up every stage', async () => {
  const { passed, lines } = await outcome(stage('types', 1, 0), stage('units', 40, 0));
  expect(passed).toBe(true);
  expect(lines.at(-1)).toBe('41 passed, 0 failed');
});

test('a failure does not stop the stages behind it, and the whole fails', async () => {
  const { passed, lines } = await outcome(stage('types', 0, 1), stage('units', 40, 2));
  expect(passed).toBe(false);
  expect(lines.at(-1)).toBe('40 passed, 3 failed');
});

test('a stage does not run when what it needs has failed', async () => {
  const { lines } = await outcome(stage('build', 0, 1), stage('e2e', 9, 9, 'build'));
  expect(lines).toContain('e2e: not run');
  expect(lines.at(-1)).toBe('0 passed, 1 failed');
});

test('what a stage could not run here is said, with its counts', async () => {
  const engines = { name: 'engines', run: async () => ({ passed: 3, failed: 0, notRun: 'no webkit here' }) };
  const { passed, lines } = await outcome(engines);
  expect(passed).toBe(true);
  expect(lines).toContain('engines: 3 passed, 0 failed (0 s), partly not run: no webkit here');
});
