import { casePage } from '@/lib/address';
import { openBrowser } from '@/scripts/bench/bench-browser';
import { median } from '@/scripts/bench/median';
import { nextPage } from '@/scripts/bench/next-page';
import { servePackage } from '@/scripts/bench/package-server';
import { workingQuiz } from '@/scripts/bench/reader-waits';
import { startServer } from '@/scripts/bench/running-server';
import { table } from '@/scripts/bench/table';
import { commandOptions } from '@/scripts/command-options';
import { packageFile } from '@/scripts/package/read-wishes';

const { values } = commandOptions({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
/** In milliseconds. */
const goals = { quiz: 3000, page: 300 };
/** How much longer a package may take than the page of the site. */
const packageShare = 1.2;
const quizzes = [
  { locale: 'nl', slug: 'zalando' },
  { locale: 'en', slug: 'target' },
] as const;
const clicks = [
  ['/nl', '/nl/lessons'],
  ['/nl', '/nl/cases/zalando'],
  ['/nl/cases/nunl', '/nl/glossary'],
  ['/nl/cases/nunl', '/nl/cases/civis'],
  ['/nl/cases/nunl', '/en/cases/nunl'],
] as const;

const server = await startServer(['.cache/delivery/serve.mjs'], { PORT: '0' });
const browser = await openBrowser();
const rows: string[][] = [];
let missed = 0;
for (const { locale, slug } of quizzes) {
  const path = casePage(locale, slug);
  const own = await measure(`a working quiz, ${path}`, goals.quiz, () => workingQuiz(browser, server.origin + path));
  const lms = await servePackage(`.cache/packages/${packageFile(slug, 'scorm12')}`);
  await measure(`the same in its package, ${slug}`, own * packageShare, () => workingQuiz(browser, lms.address));
  lms.stop();
}
for (const [from, to] of clicks)
  await measure(`${to}, from ${from}`, goals.page, () => nextPage(server.origin + from, to));
await browser.close();
await server.stop();

console.log('What a reader waits for, slow 4G and 4 × CPU throttle, in ms\n');
console.log(table(['', 'median', 'worst', 'goal'], rows));
process.exitCode = missed > 0 ? 1 : 0;

async function measure(name: string, goal: number, once: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await once());
  if (median(times) > goal) missed += 1;
  rows.push([name, median(times).toFixed(0), Math.max(...times).toFixed(0), goal.toFixed(0)]);
  return median(times);
}
