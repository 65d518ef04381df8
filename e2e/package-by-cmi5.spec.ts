import { createServer } from 'node:http';
import { type Page, test as plain } from '@playwright/test';
import { launchDataOf, saidIn, type TestLrs, testLrs } from '../lib/lms/lrs.fixture';
import { expect } from './fixtures';
import { bodyOf, listening, packageFiles } from './lms-server';
import { answerAll, goThrough } from './package-reader';

/** An LMS that launches by cmi5, and its LRS, which holds every statement to the specification. */
type Cmi5Lms = {
  lrs: TestLrs;
  /** The address of a launch, which can be used once. */
  launch: (session: string) => string;
};

const test = plain.extend<{ lms: Cmi5Lms }>({
  lms: async ({ page: _ }, use) => {
    const lrs = testLrs();
    const files = packageFiles('zalando', 'cmi5');
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://lms.invalid');
      const file = files[pathname.slice('/lesson/'.length)];
      if (pathname.startsWith('/lesson/'))
        return response.writeHead(file ? 200 : 404, { 'Content-Type': 'text/html' }).end(file);
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const { method = 'GET', url = '/' } = request;
      const { status, body } = lrs.reply({ method, url, headers, body: await bodyOf(request) });
      return response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
    });
    const origin = await listening(server);
    const launch = (session: string) => {
      const query = new URLSearchParams({
        endpoint: `${origin}/xapi`,
        fetch: `${origin}/key?session=${session}`,
        actor: JSON.stringify({ objectType: 'Agent', account: { homePage: origin, name: 'reader-1' } }),
        registration: 'd5a8ac2c-9b7a-4a36-8f6e-7ac0c5f7a3a1',
        activityId: 'https://lms.example/au/1',
      });
      return `${origin}/lesson/index.html?${query}`;
    };
    await use({ lrs, launch });
    server.close();
    server.closeAllConnections();
  },
});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByTestId('quiz')).toHaveAttribute('data-hydrated', 'true');
}

test('a reader reads and answers over two launches; the LRS is told what cmi5 defines, in its order', async ({
  page,
  lms: { lrs, launch },
}) => {
  await page.clock.install();
  await open(page, launch('session-1'));
  await expect.poll(() => saidIn(lrs)).toEqual(['initialized']);
  const question = page.locator('#question-where-it-began');
  await question.getByRole('radio').nth(1).check();
  await question.getByTestId('quiz-check').click();
  await expect.poll(() => saidIn(lrs)).toEqual(['initialized', 'answered']);
  await expect.poll(() => lrs.states.get('kettingreactie') ?? '').toContain('text');
  await page.goto('about:blank');
  await expect.poll(() => saidIn(lrs).at(-1)).toBe('terminated');

  lrs.launchData = launchDataOf('session-2');
  const { length } = lrs.statements;
  await open(page, launch('session-2'));
  await expect(question.getByRole('radio').nth(1)).toBeChecked();
  await expect(question.getByTestId('quiz-feedback')).not.toBeEmpty();
  const second = () => saidIn({ statements: lrs.statements.slice(length) });
  await answerAll(page);
  await expect.poll(second).toContain('failed');
  await goThrough(page, page);
  await expect.poll(second).toContain('completed');
  await page.goto('about:blank');
  await expect.poll(() => second().at(-1)).toBe('terminated');
  expect(second().filter((verb) => verb !== 'answered')).toEqual(['initialized', 'failed', 'completed', 'terminated']);
  expect(lrs.faults).toEqual([]);
});

test('a launch that was used before is said to the reader, who can read on', async ({ page, lms: { lrs, launch } }) => {
  const address = launch('session-1');
  await open(page, address);
  await expect.poll(() => saidIn(lrs)).toEqual(['initialized']);
  const other = await (await page.context().browser()?.newContext())?.newPage();
  if (!other) throw new Error('no second window');
  await open(other, address);
  await expect(other.getByRole('alert')).toContainText('Deze link is al een keer gebruikt');
  await other.getByRole('button', { name: 'English' }).click();
  await expect(other.getByRole('alert')).toContainText('has been used before');
  await other.context().close();
  expect(lrs.faults).toEqual([]);
});
