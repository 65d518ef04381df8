import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import type { EngineName } from './engine';

const document = 'docs/engines.md';
const kept = '.cache/test/engines.md';
const engines: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

/**
 * Prints which journey passed in which engine, and why one was not run there. When all ran and nothing failed, the same
 * table has to stand in the docs.
 */
export default class JourneysTable implements Reporter {
  private suite: Suite | undefined;

  onBegin(_: unknown, suite: Suite) {
    this.suite = suite;
  }

  async onEnd({ status }: FullResult): Promise<{ status?: FullResult['status'] }> {
    const tests = this.suite?.allTests() ?? [];
    const journeys = [...new Set(tests.map(journeyOf))];
    const cell = (journey: string, engine: EngineName) =>
      cellOf(tests.filter((test) => journeyOf(test) === journey && engineOf(test) === engine));
    const rows = journeys.map((journey) => [journey, ...engines.map((engine) => cell(journey, engine))]);
    const table = [['journey', ...engines], engines.reduce((all) => [...all, '---'], ['---']), ...rows]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n');
    console.log(`\n${table}\n`);
    const isWhole = engines.every((engine) =>
      tests.some((test) => engineOf(test) === engine && test.results.length > 0),
    );
    if (status !== 'passed' || !isWhole || tests.length < 3 * journeys.length) return {};
    return isDocumented(table) ? {} : { status: 'failed' };
  }
}

/** A title without the language in front of it. */
function journeyOf({ title }: TestCase): string {
  return title.replace(/^[a-z]{2}: /, '');
}

function engineOf(test: TestCase): string {
  return test.parent.project()?.name ?? '';
}

function cellOf(tests: TestCase[]): string {
  const gap = tests.flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'skip'))[0];
  if (gap) return gap.description ?? 'not run';
  if (tests.length === 0 || tests.some(({ results }) => results.length === 0)) return 'not run';
  return tests.every((test) => test.ok()) ? 'passed' : 'failed';
}

function isDocumented(table: string): boolean {
  mkdirSync('.cache/test', { recursive: true });
  writeFileSync(kept, `${table}\n`);
  const said = readFileSync(document, 'utf8').replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');
  if (said.includes(table)) return true;
  console.error(`${document} has another table: put the one of ${kept} there.`);
  return false;
}
