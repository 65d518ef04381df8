import { uiLabels } from '../case';
import { locales } from '../locales';
import { ofType } from '../quiz-by-hand';
import { test } from './fixtures';
import { type Reader, soon } from './reader';

type Type = keyof typeof ofType;

function question(type: Type): string {
  return `#question-${ofType[type].id}`;
}

/** What a reader does to answer a question of a type. */
const answers = new Map<Type, (reader: Reader, at: string) => Promise<void>>([
  ['single', (reader, at) => reader.click(`${at} .quiz-option:has([type=radio])`)],
  ['multiple', (reader, at) => reader.click(`${at} .quiz-option:has([type=checkbox])`)],
  ['order', (reader, at) => reader.click(`${at} li:first-child button:not(.quiz-grip):not([aria-disabled=true])`)],
  ['hotspot', (reader, at) => reader.click(`${at} label.quiz-spot`)],
  ['line', (reader, at) => reader.click(`${at} label.quiz-line`)],
  ['classify', pickUpAndPut],
  ['match', pickUpAndPut],
  [
    'numeric',
    async (reader, at) => {
      await reader.click(`${at} input[type=text]`);
      await reader.window.type('90');
    },
  ],
]);

/** Each line gets the first thing of the tray, by two presses. */
async function pickUpAndPut(reader: Reader, at: string): Promise<void> {
  const lines = await reader.window.evaluate(
    (css) =>
      [...document.querySelectorAll(`${css} [data-option]`)].map((line) => line.getAttribute('data-option') ?? ''),
    at,
  );
  for (const line of lines) {
    await reader.click(`${at} .quiz-target button[aria-pressed]`);
    await reader.click(`${at} [data-option="${line}"] > button`);
    await reader.until(
      'it lies there',
      (css) => document.querySelector<HTMLSelectElement>(css)?.value !== '',
      `${at} [data-option="${line}"] select`,
    );
  }
}

for (const locale of locales) {
  const words = uiLabels[locale];

  test(`${locale}: a question of each type is answered and explained`, async ({ reader }) => {
    test.setTimeout(120_000);
    let open = '';
    for (const [type, answer] of answers) {
      const { slug } = ofType[type];
      if (slug !== open) await reader.open(`/${locale}/cases/${slug}#quiz`);
      open = slug;
      await reader.live();
      const at = question(type);
      await answer(reader, at);
      await reader.click(`${at} button`, words.check);
      await soon(() => reader.text(`${at} [data-testid=quiz-feedback]`), type).toMatch(/.{80}/s);
    }
  });

  test(`${locale}: an event is dragged to its place, and a line gets what is dragged to it`, async ({ reader }) => {
    await reader.open(`/${locale}/cases/${ofType.order.slug}#quiz`);
    await reader.live();
    const order = question('order');
    const first = await reader.text(`${order} .quiz-order > li .order-text`);
    await reader.drag(`${order} .quiz-order > li .quiz-grip`, `${order} .quiz-order > li:nth-child(4)`);
    await soon(() => reader.text(`${order} .quiz-order > li .order-text`)).not.toBe(first);

    await reader.open(`/${locale}/cases/${ofType.match.slug}#quiz`);
    await reader.live();
    const match = question('match');
    await reader.drag(`${match} .quiz-target .quiz-grip`, `${match} [data-option]`);
    await soon(() => reader.value(`${match} [data-option] select`)).not.toBe('');
  });
}
