import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '@/lib/languages/locale';
import { childSeconds } from '@/scripts/bench/child-seconds';
import { copyProject, growCases } from '@/scripts/bench/grown-site';
import { median } from '@/scripts/bench/median';
import { watchMemory } from '@/scripts/bench/peak-memory';
import { table } from '@/scripts/bench/table';
import { fileWeight, pagesOf, pageWeight, readFinishedSite } from '@/scripts/bench/weight';
import { commandOptions } from '@/scripts/command-options';

/** Builds the site with more and more cases, each from nothing, in a copy that is taken away again. */
const { values } = commandOptions({ options: { cases: { type: 'string', default: '6,60,200' } } });
const counts = values.cases.split(',').map(Number);
const folder = '.cache/growth';
const starts = 5;
const watched = ['/nl/cases/zalando', '/nl/session/zalando', '/nl/quiz', '/nl/glossary', '/nl/lessons', '/nl'];
const goals = { cpu: 1.1, gigabytes: 4, page: 0.01, index: 60, start: 1.5 };

type Build = {
  cases: number;
  pages: number;
  seconds: number;
  cpu: number;
  gigabytes: number;
  start: number;
  weights: number[];
  indexes: number[];
};

const builds: Build[] = [];
try {
  for (const count of counts) {
    copyProject(folder);
    growCases(folder, count);
    builds.push(await built(count));
    report();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function built(cases: number): Promise<Build> {
  const [from, spent] = [Date.now(), childSeconds()];
  const child = spawnIn('scripts/build.mjs', 'ignore');
  const peak = watchMemory(child.pid ?? 0);
  const [code] = await once(child, 'exit');
  const gigabytes = peak() / 1024 ** 3;
  if (code !== 0) throw new Error(`the build of ${cases} cases ended with ${code}`);
  const seconds = (Date.now() - from) / 1000;
  const cpu = childSeconds() - spent;
  const site = readFinishedSite(join(folder, '.cache/delivery/manifest.json'));
  const weights = watched.map((path) => {
    const { html, js } = pageWeight(site, path);
    return (html.br + js.br) / 1000;
  });
  const indexes = locales.map((locale) => fileWeight(site, `/${locale}/search.json`).gzip / 1000);
  return { cases, pages: pagesOf(site).length, seconds, cpu, gigabytes, start: await startSeconds(), weights, indexes };
}

/** From `npm start` to the line that says where the site is, in seconds: the middle of a few. */
async function startSeconds(): Promise<number> {
  const times: number[] = [];
  while (times.length < starts) {
    const from = Date.now();
    const child = spawnIn('scripts/start.mjs', 'pipe');
    await said(child, 'http://localhost');
    times.push((Date.now() - from) / 1000);
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  return median(times);
}

function spawnIn(script: string, stdout: 'ignore' | 'pipe'): ChildProcess {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PORT: '0' };
  return spawn(process.execPath, [script], { cwd: folder, env, stdio: ['ignore', stdout, 'inherit'] });
}

async function said(child: ChildProcess, words: string): Promise<void> {
  let all = '';
  for await (const piece of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    all += piece;
    if (all.includes(words)) return;
  }
  throw new Error(`the server does not start: ${all}`);
}

function report(): void {
  const [first] = builds;
  if (!first) return;
  const times = (now: number, then: number) => `${(now / then).toFixed(2)} ×`;
  const perCase = ({ cpu, cases }: Build) => cpu / cases;
  console.log('\nWhat is built, from nothing\n');
  console.log(
    table(
      ['cases', 'pages', 'build, s', 'CPU, s', 'CPU a case', 'memory, GB', 'start, s', 'start'],
      builds.map((each) => [
        String(each.cases),
        String(each.pages),
        each.seconds.toFixed(0),
        each.cpu.toFixed(0),
        times(perCase(each), perCase(first)),
        each.gigabytes.toFixed(1),
        each.start.toFixed(2),
        times(each.start, first.start),
      ]),
    ),
  );
  console.log('\nIts HTML and scripts as sent, in KB of brotli; the index of search in KB of gzip\n');
  const size = (value: number) => value.toFixed(1);
  console.log(
    table(
      ['cases', ...watched, ...locales.map((locale) => `index, ${locale}`)],
      builds.map(({ cases, weights, indexes }) => [String(cases), ...weights.map(size), ...indexes.map(size)]),
    ),
  );
  console.log(
    `\nWanted: CPU a case ${goals.cpu} × at most, ${goals.gigabytes} GB, a page of one case ± ${100 * goals.page} %, an index of ${goals.index} KB at 60 cases, a start in ${goals.start} ×.`,
  );
}
