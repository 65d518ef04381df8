import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { casePage } from '../lib/address';
import { withBase } from '../lib/base-path';
import { manifestSchema } from '../server/site/manifest';
import { expect, test } from './fixtures';
import { isInstalled, startCaddy, startNginx, startProxy } from './hosts';
import { answer, beginWithPhones, goOnTo, joinWith, liveWords, phone } from './live';

const manifest = manifestSchema.parse(JSON.parse(readFileSync('.cache/delivery/manifest.json', 'utf8')));

/** What each host says in its own way, or of itself. */
const ownWay = [
  'accept-ranges',
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'server',
  'transfer-encoding',
  'vary',
];

type Answer = { status: number; body: string; headers: Record<string, string> };

async function answerOf(request: APIRequestContext, url: string): Promise<Answer> {
  const reply = await request.get(url, { maxRedirects: 0, headers: { 'accept-encoding': 'identity' } });
  const headers = Object.fromEntries(Object.entries(reply.headers()).filter(([name]) => !ownWay.includes(name)));
  const status = reply.status();
  // what stands in a redirect nobody reads
  if (status !== 308) return { status, headers, body: await reply.text() };
  const { 'content-type': _, ...leading } = headers;
  return { status, headers: leading, body: '' };
}

/** What our server says, as a host can: only a header says who may frame a page, and the page itself says the rest of its policy. */
function asHost({ headers, ...answer }: Answer): Answer {
  const policy = headers['content-security-policy']?.split('; ').at(-1) ?? '';
  return { ...answer, headers: { ...headers, 'content-security-policy': policy } };
}

/** Text of these kinds is UTF-8 where nothing is said. */
function withoutCharset(type = ''): string {
  return /^(?:application|image)/.test(type) ? type.replace(/;.*/, '') : type;
}

function differences(own: Answer, theirs: Answer): string[] {
  const names = [...new Set([...Object.keys(own.headers), ...Object.keys(theirs.headers)])];
  const pairs = names.map((name) => {
    const [ours, other] = [own.headers[name], theirs.headers[name]];
    return name === 'content-type' ? [name, withoutCharset(ours), withoutCharset(other)] : [name, ours, other];
  });
  pairs.push(['status', `${own.status}`, `${theirs.status}`], ['body', own.body, theirs.body]);
  return pairs.flatMap(([name, ours, other]) =>
    ours === other ? [] : [`${name}: ${other?.slice(0, 200)}, not ${ours?.slice(0, 200)}`],
  );
}

for (const [host, start] of [
  ['nginx', startNginx],
  ['caddy', startCaddy],
] as const) {
  test(`${host} answers every address as the server of the site does`, async ({ request, baseURL }) => {
    test.skip(!isInstalled(host), `no ${host} here`);
    test.setTimeout(240_000);
    await using started = await start();
    const nowhere = ['/nl/nowhere', '/en/nowhere', '/nowhere', '/nl/embed/nowhere', '/nl/none.json', '/nl.html'];
    const slashed = ['/nl/cases/zalando/?a=b', '/en/lessons/'];
    const found: string[] = [];
    for (const address of [
      ...Object.keys(manifest.resources),
      ...[...nowhere, ...slashed].map((path) => withBase(path)),
    ]) {
      const own = asHost(await answerOf(request, `${baseURL}${address}`));
      const theirs = await answerOf(request, started.origin + address);
      found.push(...differences(own, theirs).map((each) => `${address}: ${each}`));
    }
    expect(found).toEqual([]);
  });

  test(`${host} sends what is compressed as it stands, and a page has its whole policy`, async ({
    request,
    device,
  }) => {
    test.skip(!isInstalled(host), `no ${host} here`);
    await using started = await start();
    const address = started.origin + casePage('nl', 'zalando');
    const reply = await request.get(address, { headers: { 'accept-encoding': 'gzip' } });
    expect(reply.headers()).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    const own = manifest.resources[casePage('nl', 'zalando')]?.headers['Content-Security-Policy'] ?? '';
    expect(await reply.text()).toContain(
      `http-equiv="Content-Security-Policy" content="${own.replace(/; frame-ancestors.*/, '')}"`,
    );
    const page = await device({ baseURL: started.origin });
    await page.goto(address);
    await page.keyboard.press('Tab');
    await expect(page.getByTestId('quiz')).toHaveAttribute('data-hydrated', 'true');
  });
}

test('behind a bare proxy_pass of nginx a room hears at once what a phone answers', async ({ device, baseURL }) => {
  test.skip(!isInstalled('nginx'), 'no nginx here');
  test.setTimeout(120_000);
  const words = liveWords.nl;
  await using proxy = await startProxy(baseURL ?? '');
  const host = await device({ baseURL: proxy.origin });
  const code = await beginWithPhones(host, 'nl');
  const page = await device({ ...phone, baseURL: proxy.origin });
  await joinWith(page, 'nl', code);
  await goOnTo(host, words.decide);
  await answer(page, 'nl', 2);
  await expect(page.getByText(words.received)).toBeVisible();
  await expect(host.locator('.phone-votes')).toContainText(words.byPhone('C', 1));
});
