import type { QuestionGroup } from '../lib/quiz/attempt';
import { reveal } from '../lib/quiz/obfuscate';
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

for (const locale of locales) {
  test(`${locale}: no page holds what is said after a check: not in its DOM, its accessibility tree or its data`, async ({
    page,
  }) => {
    const groups: QuestionGroup[] = await (await page.request.get(`/${locale}/quiz/questions.json`)).json();
    const secrets = secretsOf(groups);
    expect(secrets.length).toBeGreaterThan(400);
    const carried = new Set<string>();
    page.on('response', (response) => {
      if (response.url().endsWith('.json')) carried.add(response.url());
    });
    for (const path of [...groups.map(({ page: own }) => own), `/${locale}/quiz`]) {
      await page.goto(path);
      await page.keyboard.press('Tab');
      await expect(page.locator('[data-hydrated=false]')).toHaveCount(0);
      const dom = await page.evaluate(() => {
        const attributes = [...document.querySelectorAll('*')].flatMap(({ attributes: own }) =>
          [...own].map(({ value }) => value),
        );
        return `${document.documentElement.textContent}\n${attributes.join('\n')}`;
      });
      const tree = await page.locator('body').ariaSnapshot();
      // asked for anew: what a page only fetched ahead is gone once it is left
      const texts = await Promise.all([...carried].map(async (url) => (await page.request.get(url)).text()));
      carried.clear();
      const data = texts.join('\n').replaceAll('`', '');
      expect(data.length, path).toBeGreaterThan(1000);
      for (const [where, text] of Object.entries({ dom, tree, data })) {
        const found = secrets.filter((secret) => text.includes(secret));
        expect(found, `${path}: ${where}`).toEqual([]);
      }
    }
  });
}
