import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { childSeconds } from '@/scripts/bench/child-seconds';
import { copyProject, growCases } from '@/scripts/bench/grown-site';
import { table } from '@/scripts/bench/table';
import { pagesOf, pageWeight, readFinishedSite } from '@/scripts/bench/weight';

/** Builds the site as it is and with ten times its cases, both from nothing, in a copy that is taken away again. */
const folder = '.cache/growth';
const times = 10;
const watched = ['/nl/cases/zalando', '/nl/lessons', '/nl/glossary', '/nl'];

type Build = { cases: number; pages: number; seconds: number; cpu: number; weights: string[] };

try {
  copyProject(folder);
  const builds = [built(growCases(folder, 1))];
  copyProject(folder);
  builds.push(built(growCases(folder, times)));
  console.log('\nThe page is its HTML and its scripts as sent, in KB of brotli\n');
  console.log(table(['cases', 'pages', 'build, s', 'CPU, s', ...watched], builds.map(rowOf)));
  const [now, grown] = builds;
  if (now && grown)
    console.log(
      `\n${times} × the cases take ${(grown.seconds / now.seconds).toFixed(1)} × the time, ${(grown.cpu / now.cpu).toFixed(1)} × the CPU`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function built(cases: number): Build {
  const [from, spent] = [Date.now(), childSeconds()];
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const seconds = Math.round((Date.now() - from) / 1000);
  const site = readFinishedSite(join(folder, '.cache/delivery/manifest.json'));
  const weights = watched.map((path) => {
    const { html, js } = pageWeight(site, path);
    return ((html.br + js.br) / 1000).toFixed(1);
  });
  return { cases, pages: pagesOf(site).length, seconds, cpu: Math.round(childSeconds() - spent), weights };
}

function rowOf({ cases, pages, seconds, cpu, weights }: Build): string[] {
  return [String(cases), String(pages), String(seconds), String(cpu), ...weights];
}
