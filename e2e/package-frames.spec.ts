import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type FrameLocator, type Page, test as plain } from '@playwright/test';
import { axeFindings } from './axe';
import { expect } from './fixtures';
import { listening, packageFiles } from './lms-server';

/** The frames in which learning platforms put a lesson: in each the main job works, and nothing is asked of anybody. */
type Hostile = { origin: string; asked: string[] };

const test = plain.extend<{ host: Hostile }>({
  host: async ({ page: _ }, use) => {
    const asked: string[] = [];
    const files = packageFiles('target', 'scorm12');
    const pages: Record<string, string> = {
      '/small-and-two-deep': '<iframe src="/frame" style="width:100%;height:90vh"></iframe>',
      '/frame': '<iframe src="/lesson/index.html" style="width:320px;height:300px"></iframe>',
      '/sandboxed':
        '<iframe sandbox="allow-scripts allow-forms allow-popups" src="/lesson/index.html" style="width:100%;height:90vh"></iframe>',
      '/pop-up': "<button onclick=\"open('/lesson/index.html', 'lesson', 'popup,width=700,height=500')\">Open</button>",
    };
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
      const file = pathname.startsWith('/lesson/') ? files[pathname.slice('/lesson/'.length)] : undefined;
      asked.push(pathname);
      const body = pages[pathname] ?? file;
      if (body === undefined) return response.writeHead(404).end();
      const type = pathname.endsWith('.woff2') ? 'application/octet-stream' : 'text/html; charset=utf-8';
      response.writeHead(200, { 'Content-Type': type }).end(body);
    });
    const origin = await listening(server);
    await use({ origin, asked });
    server.close();
    server.closeAllConnections();
  },
});

/** Reads a step, answers a question, sees why, searches, and changes language and colours. */
async function mainJob(lesson: FrameLocator | Page): Promise<void> {
  await expect(lesson.getByTestId('quiz')).toHaveAttribute('data-hydrated', 'true');
  await lesson.getByRole('button', { name: 'Volgende stap' }).click();
  await expect(lesson.getByRole('slider').first()).not.toHaveValue('0');
  const question = lesson
    .locator('.quiz-question')
    .filter({ has: lesson.getByRole('radio') })
    .first();
  await question.getByRole('radio').first().check();
  await question.getByTestId('quiz-check').click();
  await expect(question.getByTestId('quiz-feedback')).not.toBeEmpty();
  await lesson.getByRole('button', { name: 'Zoek' }).click();
  await lesson.getByRole('dialog').getByRole('combobox').fill('kubernetes');
  await expect(lesson.getByRole('option').first()).toBeVisible();
  await lesson.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click();
  await lesson.getByLabel('Kleuren').selectOption('dark');
  await expect(lesson.locator('html')).toHaveAttribute('data-theme', 'dark');
  await lesson.getByRole('button', { name: 'English' }).click();
  await expect(lesson.getByRole('heading', { name: 'The situation' })).toBeVisible();
  await expect(lesson.locator('html')).toHaveAttribute('lang', 'en');
  await expect(
    lesson
      .locator('.quiz-question')
      .filter({ has: lesson.getByRole('radio') })
      .first()
      .getByRole('radio')
      .first(),
  ).toBeChecked();
}

/** What a page complains about; that a frame of no origin may fetch no fonts and takes no focus by itself is known. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const isKnown = /\.woff2|font|autofocusing/i.test(message.text() + message.location().url);
    if (message.type() === 'error' && !isKnown) complaints.push(message.text());
  });
  return complaints;
}

function frameOf(page: Page, depth: number): FrameLocator {
  const outer = page.frameLocator('iframe');
  return depth === 1 ? outer : outer.frameLocator('iframe');
}

for (const [where, depth] of [
  ['small-and-two-deep', 2],
  ['sandboxed', 1],
] as const) {
  test(`${where}: a reader reads, answers, searches, and changes the language`, async ({ page, host }) => {
    const complaints = complaintsOf(page);
    await page.goto(`${host.origin}/${where}`);
    await mainJob(frameOf(page, depth));
    expect(complaints).toEqual([]);
    const own = ['/lesson/index.html', '/lesson/literata.woff2', '/lesson/archivo-narrow.woff2'];
    expect(host.asked.filter((path) => path.startsWith('/lesson/') && !own.includes(path))).toEqual([]);
  });
}

test('on the narrowest screen nothing stands beside it, and axe finds nothing, in both languages', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${host.origin}/lesson/index.html`);
  await expect(page.getByTestId('quiz')).toHaveAttribute('data-hydrated', 'true');
  for (const heading of ['De situatie', 'The situation']) {
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    if (heading === 'De situatie') await page.getByRole('button', { name: 'English' }).click();
  }
});

test('opened in a window of its own', async ({ page, host }) => {
  await page.goto(`${host.origin}/pop-up`);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button').click();
  const lesson = await opened;
  const complaints = complaintsOf(lesson);
  await mainJob(lesson);
  expect(complaints).toEqual([]);
});

test('from a folder on the disk', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    for (const [name, body] of Object.entries(packageFiles('target', 'scorm12')))
      writeFileSync(join(folder, name), body);
    const complaints = complaintsOf(page);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await mainJob(page);
    expect(complaints).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('without scripts the story stands there, whole', async ({ browser, host }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${host.origin}/small-and-two-deep`);
  const lesson = frameOf(page, 2);
  await expect(lesson.getByRole('heading', { name: 'Wat kun je hiervan leren?' })).toBeVisible();
  await page.close();
});

test('made again, by another process, a package has the same bytes in every format', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-again-'));
  try {
    const made = ['--import', 'tsx', 'scripts/package.ts', '--case', 'target', '--out', `${folder}/`];
    await promisify(execFile)(process.execPath, made, { cwd: join(import.meta.dirname, '..') });
    expect(readdirSync(folder)).toHaveLength(3);
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name)).equals(readFileSync(join('.cache/packages', name))), name).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
