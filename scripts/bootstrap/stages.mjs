import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { findEngines } from './engines.mjs';
import { findLanguages } from './languages.mjs';
import { root, runScript, runTool } from './run.mjs';

const reports = join(root, '.cache/test');
/** In the name of a file of unit tests that checks content over and over, draws every page, copies the project or plays whole sessions: seconds each. */
const slow = '.slow.test.';

const first = [
  { name: 'types', run: checkTypes },
  {
    name: 'lint',
    run: async () => passOrFail(await runTool('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.'])),
  },
  { name: 'content', run: async () => passOrFail(await runScript('scripts/check-content.ts')) },
];

/** What is run at every step of the work. */
export const quickChecks = [...first, { name: 'units', run: () => runUnits('--exclude', `**/*${slow}*`) }];

/** What a change must pass before it lands. */
export const allChecks = [
  ...first,
  { name: 'units', run: () => runUnits() },
  { name: 'translations', run: async () => passOrFail(await runScript('scripts/check-translations.ts')) },
  { name: 'build', run: async () => passOrFail((await build()) ? 0 : 1) },
  { name: 'e2e', run: runJourneys, needs: 'build' },
];

/** What is gone through per release, as it takes minutes and three browsers. */
export const inEngines = [
  { name: 'build', run: async () => passOrFail(isBuilt() || (await build()) ? 0 : 1) },
  { name: 'engines', run: runInEngines, needs: 'build' },
];

/** The names of the languages and, by Next, the types of the routes are written first; without them nothing that names one type-checks. */
async function checkTypes() {
  findLanguages();
  if ((await runTool('next', 'next', ['typegen'])) !== 0) return passOrFail(1);
  return passOrFail(await runTool('typescript', 'tsc', ['--noEmit', '--incremental', 'false']));
}

async function runUnits(...choice) {
  const report = freshReport('units.json');
  const code = await runTool('vitest', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...choice,
  ]);
  return counted(code, report, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

async function runJourneys() {
  const { found, path } = await findChromium();
  if (!found) {
    console.error('No Chromium to test with. Install one, or name it in CHROMIUM_PATH.');
    return passOrFail(1);
  }
  const report = freshReport('e2e.json');
  const env = path ? { CHROMIUM_PATH: path } : {};
  const code = await runTool('@playwright/test', 'playwright', ['test', '-c', 'e2e/playwright.config.ts'], { env });
  return counted(code, report, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }));
}

/** The journeys of `e2e/engines`, in each engine that can be had here; which could not is said in the last lines. */
async function runInEngines() {
  const engines = await findEngines();
  const missing = Object.keys(engines).filter((name) => !engines[name]);
  const report = freshReport('engines.json');
  const code = await runTool('@playwright/test', 'playwright', [
    'test',
    '-c',
    'e2e/engines/playwright.config.ts',
    ...process.argv.slice(2),
  ]);
  const counts = counted(code, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
  return missing.length > 0 ? { ...counts, notRun: `no ${missing.join(' and no ')} here` } : counts;
}

function passOrFail(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}

/** The counts of a report; a command that fails without a failed test (a file that does not load, say) counts as one. */
function counted(code, report, read) {
  const { passed, failed } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
