import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionGroup } from '../lib/quiz/attempt';
import { reveal } from '../lib/quiz/obfuscate';
import { filesOf } from '../scripts/finish/out-folder';
import { expect, test } from './fixtures';
import { locales } from './locales';

/** Words too short to be sure where they come from. */
const tooShort = 30;

/** Every sentence that is only said after a check, as it would be read. */
function secretsOf(groups: QuestionGroup[]): string[] {
  const solutions = groups.flatMap(({ questions }) => questions.map((question) => reveal(question)));
  const sentences = solutions.flatMap(({ explanation, feedback }) => [explanation, ...Object.values(feedback)]);
  return [...new Set(sentences.map((sentence) => sentence.replaceAll('`', '')))].filter(
    ({ length }) => length > tooShort,
  );
}

for (const [turn, locale] of locales.entries()) {
  test(`${locale}: no page holds what is said after a check: not in its DOM, its accessibility tree or its data`, async ({
    page,
  }) => {
    const groups: QuestionGroup[] = await (await page.request.get(`/${locale}/quiz/questions.json`)).json();
    const secrets = secretsOf(groups);
    expect(secrets.length).toBeGreaterThan(400);
    const expectWithout = (text: string, where: string) =>
      expect(
        secrets.filter((secret) => text.includes(secret)),
        where,
      ).toEqual([]);

    const data = filesOf('out').filter((file) => file.endsWith('.json'));
    expect(data.length).toBeGreaterThan(20);
    for (const file of data) expectWithout(readFileSync(join('out', file), 'utf8').replaceAll('`', ''), file);

    const paths = [...groups.map(({ page: own }) => own), `/${locale}/quiz`];
    for (const path of paths) {
      const html = await (await page.request.get(path)).text();
      expectWithout(await page.evaluate(domOf, html), `${path}: DOM as it comes`);
    }
    // what the scripts make of it no language decides
    for (const path of paths.filter((_, at) => at % locales.length === turn)) {
      await page.goto(path);
      await page.keyboard.press('Tab');
      await expect(page.locator('[data-hydrated=false]')).toHaveCount(0);
      expectWithout(await page.evaluate(domOf, undefined), `${path}: DOM`);
      expectWithout(await page.locator('body').ariaSnapshot(), `${path}: accessibility tree`);
    }
  });
}

/** All text and every attribute of the page that is open, or of one as it comes, without what is for readers without scripts. */
function domOf(html: string | undefined): string {
  const parsed = html === undefined ? undefined : new DOMParser().parseFromString(html, 'text/html');
  const unscripted = parsed?.querySelectorAll('noscript:not([data-folded] > *), [data-noscript]') ?? [];
  for (const part of unscripted) part.remove();
  const { documentElement } = parsed ?? document;
  const attributes = [...documentElement.querySelectorAll('*')].flatMap(({ attributes: own }) =>
    [...own].map(({ value }) => value),
  );
  return `${documentElement.textContent}\n${attributes.join('\n')}`;
}
