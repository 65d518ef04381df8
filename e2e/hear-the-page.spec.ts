import type { Locator } from '@playwright/test';
import { uiLabels } from './case';
import { expect, inTurn, test } from './fixtures';
import { type Locale, locales } from './locales';
import { ofType, openQuizOf, questionOf, spokenInQuiz } from './quiz-by-hand';
import { comeToRest } from './scroll';

// What a screen reader is given to say; what it makes of it is heard by hand, after docs/screen-reader.md.

const inZalando = ['single', 'multiple', 'classify', 'order', 'hotspot', 'line'] as const;
const types = { nl: [...inZalando, 'match'], en: [...inZalando, 'numeric'] } as const;

const own = {
  nl: {
    wrong: 'Zo ging het niet.',
    predicted: 'Je voorspelde: ',
    because: /DNS/,
    sure: 'zeker',
    answer: 'Bevestig en bekijk',
    skip: /^Sla over/,
    skipped: 'Deze voorspelling heb je overgeslagen.',
    step: 'Stap 5 van 11',
    verdict: /^(Klopt\.|Dat klopt niet\.|Gedeeltelijk goed: .*)$/,
    explanation: 'Uitleg.',
    yours: /Jouw antwoord: klopt( niet)? /,
    marks: /\b(niet )?goed$/,
    loops: 'Toon lussen',
    loopsTitle: 'De lussen van deze storing',
    walk: 'Bekijk per onderdeel',
    lesson: 'Vergelijk met een les',
    search: 'Zoek in deze site',
    keys: 'Sneltoetsen',
  },
  en: {
    wrong: 'That is not how it went.',
    predicted: 'You predicted: ',
    because: /DNS/,
    sure: 'sure',
    answer: 'Confirm and reveal',
    skip: /^Skip/,
    skipped: 'You skipped this prediction.',
    step: 'Step 5 of 11',
    verdict: /^(That is right\.|That is not right\.|Partly right: .*)$/,
    explanation: 'Explanation.',
    yours: /Your answer: (not )?right /,
    marks: /\b(not )?right$/,
    loops: 'Show loops',
    loopsTitle: 'The loops of this outage',
    walk: 'Explore part by part',
    lesson: 'Compare with a lesson',
    search: 'Search this site',
    keys: 'Keyboard shortcuts',
  },
};

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = { ...uiLabels[locale], ...own[locale] };

  test.describe(`${locale}: what is given to hear`, () => {
    test('of a prediction: the verdict with its reason, and only then the step; of a skipped one: that it was', async ({
      page,
    }) => {
      await page.goto(`/${locale}/cases/zalando#clients-try-again`);
      await page.getByRole('button', { name: words.forward }).click();
      // a choice that is scrolled to before the story has come to its question would lead the player elsewhere
      await expect(page.locator('.prediction')).toBeFocused();
      await comeToRest(page);
      await page.locator('.prediction').getByRole('radio').nth(1).check();
      await page.locator('.prediction').getByRole('radio', { name: words.sure, exact: true }).check();
      await page.evaluate(() => {
        const said: string[] = [];
        const live = document.querySelector('.cascade > [aria-live]');
        document.addEventListener('focusin', () => said.push('focus'));
        if (live) new MutationObserver(() => said.push(live.textContent ?? '')).observe(live, { childList: true });
        Object.assign(window, { said });
      });
      await page.getByRole('button', { name: words.answer }).focus();
      await page.keyboard.press('Enter');
      const record = page.locator('[data-prediction=first-to-break] .prediction-record');
      await expect(record).toBeFocused();
      await expect(record).toHaveRole('group');
      await expect(record).toHaveAccessibleName(words.wrong);
      await expect(record).toHaveAccessibleDescription(words.because);
      await expect(record).toHaveAccessibleDescription(new RegExp(`^${words.predicted}`));
      const said = await page.evaluate<string[]>('said');
      expect(said.slice(-2)).toEqual(['focus', expect.stringContaining(words.step)]);
      for (let press = 0; press < 2; press++) await page.getByRole('button', { name: words.forward }).click();
      await page.getByRole('button', { name: words.skip }).click();
      const skipped = page.locator('[data-prediction=after-the-restart] .prediction-record');
      await expect(skipped).toBeFocused();
      await expect(skipped).toHaveAccessibleName(words.skipped);
    });

    test('of each type of question: the verdict with its reasons', async ({ page }) => {
      let open = '';
      for (const type of types[locale]) {
        const { slug } = ofType[type];
        const question = open === slug ? questionOf(page, type) : await openQuizOf(page, locale, type);
        open = slug;
        await answer(question, type);
        await question.getByTestId('quiz-check').click();
        const feedback = question.getByTestId('quiz-feedback');
        await expect(feedback).toBeFocused();
        await expect(feedback).toHaveRole('group');
        await expect(feedback).toHaveAccessibleName(words.verdict);
        await expect(feedback).toHaveAccessibleDescription(new RegExp(words.explanation));
        if (type === 'single' || type === 'multiple') {
          await expect(feedback).toHaveAccessibleDescription(words.yours);
          await expect(question.locator('.quiz-option').first()).toHaveText(words.marks);
        }
      }
    });

    turn()(
      'of an event that is moved: the same control; of a quiz that is found again: nothing; begun again: its score',
      async ({ page }) => {
        const order = await openQuizOf(page, locale, 'order');
        const rows = order.locator('ol.quiz-order > li');
        const text = await rows.first().locator('.order-text').innerText();
        const named = text.replace(/\.$/, '');
        await rows.evaluateAll((all) => {
          for (const [at, row] of all.entries()) row.dataset.row = String(at);
        });
        const place = order.getByRole('combobox', { name: `${named}: ${spokenInQuiz[locale].place}` });
        await place.focus();
        await place.selectOption({ value: '3' });
        await expect(rows.nth(3)).toContainText(text);
        await expect(place).toBeFocused();
        const down = order.getByRole('button', { name: `${named}: ${spokenInQuiz[locale].down}` });
        await down.press('Enter');
        await expect(rows.nth(4)).toContainText(text);
        await expect(down).toBeFocused();
        const stayed = await rows.evaluateAll((all) => all.map((row) => Number(row.dataset.row)));
        expect(stayed).toEqual(stayed.map((_, at) => at));

        const question = questionOf(page, 'single');
        await answer(question, 'single');
        await question.getByTestId('quiz-check').click();
        const standing = page.locator('#quiz-standing');
        const said = await standing.innerText();
        await page.addInitScript(() => {
          addEventListener('DOMContentLoaded', () => {
            const region = document.querySelector('#quiz-standing') ?? document.body;
            const hear = new MutationObserver(() => document.body.setAttribute('data-heard', ''));
            hear.observe(region, { childList: true, characterData: true, subtree: true });
          });
        });
        await page.reload();
        await expect(standing).toHaveText(said);
        await expect(page.locator('[data-heard]')).toHaveCount(0);
        await page.getByRole('button', { name: words.restart }).press('Enter');
        await page.getByRole('button', { name: words.restartAnyway }).press('Enter');
        await expect(page.locator('#quiz-summary')).toBeFocused();
        await expect(standing).toHaveText(words.nothingChecked);
      },
    );

    turn()(
      'at the slider: what happens, and not what the slider says; of a term: its meaning; at a knob: its value once',
      async ({ page }) => {
        await page.goto(`/${locale}/cases/zalando#coredns-oom`);
        const live = page.locator('.cascade > [aria-live]');
        const slider = page.locator('.cascade-slider');
        await expect(page.locator('.cascade')).toHaveAttribute('data-hydrated', 'true');
        await slider.fill('0');
        await slider.press('End');
        await page.getByRole('button', { name: words.back }).click();
        await expect(live).toHaveText(/ 10 /);
        await slider.focus();
        await page.keyboard.press('ArrowRight');
        await expect(slider).toHaveAttribute('aria-valuetext', / 11 /);
        await expect(live).not.toBeEmpty();
        await expect(live).not.toHaveText(/ 11 /);

        const term = page.locator('button.term').first();
        await term.focus();
        await page.keyboard.press('Enter');
        const note = page.locator('.term-popover:popover-open');
        await expect(note).toBeFocused();
        await expect(note).toHaveRole('group');
        await expect(note).toHaveAccessibleName(/\w/);
        await expect(note).toHaveAccessibleDescription(/\w+ \w+ \w+/);
        await page.keyboard.press('Tab');
        await expect(note.getByRole('link')).toBeFocused();
        await page.keyboard.press('Shift+Tab');
        await expect(term).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(note).toHaveCount(0);
        await expect(term).toBeFocused();

        await page.locator('#model').scrollIntoViewIfNeeded();
        await expect(page.locator('.model-simulator')).toBeVisible();
        for (const shown of await page.locator('.model-simulator .knob output').all()) {
          await expect(shown).toHaveAttribute('aria-live', 'off');
          const knob = page.locator(`[id="${await shown.getAttribute('for')}"]`);
          await expect(shown).toHaveText((await knob.getAttribute('aria-valuetext')) ?? '');
        }
      },
    );

    test('of a window that opens: its title, then its field if it has one', async ({ page }) => {
      await page.goto(`/${locale}/cases/zalando`);
      await page.evaluate(() => {
        const heard: string[] = [];
        document.addEventListener('focusin', ({ target }) => {
          if (target instanceof HTMLElement) heard.push(target.localName);
        });
        Object.assign(window, { heard });
      });
      const heard = () => page.evaluate<string[]>('heard');
      const loops = page.getByRole('button', { name: words.loops, exact: true });
      await loops.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: words.loopsTitle })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(loops).toBeFocused();
      await page.keyboard.press('Control+k');
      const dialog = page.getByRole('dialog', { name: words.search });
      await expect.poll(async () => (await heard()).slice(-3)).toEqual(['input', 'h2', 'input']);
      await expect(dialog.getByRole('combobox')).toBeFocused();
      await page.keyboard.press('Escape');
      await page.getByRole('contentinfo').getByRole('button', { name: words.keys }).click();
      await expect(page.getByRole('heading', { name: words.keys })).toBeFocused();
    });

    turn()('in a window where something is typed at once: the field, which keeps the focus', async ({ page }) => {
      await page.goto(`/${locale}`);
      await page.mouse.move(10, 10);
      await expect(page.locator(':has(> .search-open)')).toHaveAttribute('data-hydrated', 'true');
      await page.clock.install();
      await page.keyboard.press('Control+k');
      const field = page.getByRole('dialog', { name: words.search }).getByRole('combobox');
      await field.press('d');
      let hasLeft = false;
      await page.exposeFunction('leave', () => {
        hasLeft = true;
      });
      await field.evaluate((input) => input.addEventListener('blur', () => Reflect.get(window, 'leave')()));
      await page.clock.runFor(1000);
      await expect(field).toBeFocused();
      expect(hasLeft).toBe(false);
      await expect(field).toHaveValue('d');
    });

    turn()(
      'of a walk: the part once, by the focus or by its words; of two pictures side by side: where they stand, at a button and not at the slider',
      async ({ page }) => {
        await page.goto(`/${locale}/cases/zalando`);
        await page.getByRole('button', { name: words.walk }).click();
        const dialog = page.getByRole('dialog');
        const live = dialog.locator('[aria-live]');
        await dialog.getByRole('combobox').selectOption({ index: 2 });
        const heading = dialog.getByRole('heading', { level: 3 });
        await expect(live).toHaveText(await heading.innerText());
        await dialog.locator('.explore-way').first().press('Enter');
        await expect(heading).toBeFocused();
        await expect(live).toBeEmpty();
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: words.lesson }).click();
        const place = dialog.locator('.sr-only[aria-live]');
        await dialog.getByRole('button', { name: words.forward }).press('Enter');
        await expect(place).toHaveText(/ 2 /);
        await dialog.getByRole('slider').press('ArrowRight');
        await expect(dialog.locator('.explore-position')).toHaveText(/ 3 /);
        await expect(place).toBeEmpty();
      },
    );
  });
}

/** Some answer, right or not. */
async function answer(question: Locator, type: (typeof types)[Locale][number]): Promise<void> {
  switch (type) {
    case 'order':
      return question.locator('[data-move=down]').first().click();
    case 'numeric':
      return question.getByRole('textbox').fill('1');
    case 'classify':
    case 'match':
      await question.getByRole('combobox').first().selectOption({ index: 1 });
      return;
    default:
      return question.locator('.quiz-option').first().click();
  }
}
