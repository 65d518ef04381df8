import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import type { Locale } from './locales';

/** What is read and pressed in a session with phones, per language. */
export const liveWords = {
  nl: {
    phones: /^Met telefoons/,
    hands: /^Op één scherm/,
    begin: 'Begin de sessie',
    join: 'Doe mee',
    code: 'Code',
    name: /^Je naam/,
    as: /^Je doet mee als /,
    send: 'Verstuur mijn antwoord',
    change: 'Verander mijn antwoord',
    sure: 'Zeker',
    received: 'Je antwoord is binnen.',
    kept: 'Je antwoord staat op je telefoon.',
    online: 'Verbonden',
    offline: 'Geen verbinding.',
    own: 'Jouw antwoord',
    others: 'ook in een ander tabblad open',
    connected: (count: number) => `${count} deelnemers verbonden`,
    left: (count: number) => (count === 1 ? 'Nog 1 deelnemer' : `Nog ${count} deelnemers`),
    complete: 'Iedereen die verbonden is',
    answered: (answered: number, here: number) => `Geantwoord: ${answered} van ${here}`,
    byPhone: (letter: string, count: number) => `${letter} via telefoon: ${count}`,
    hosts: 'Begeleiders en schermen',
    makeHost: 'Maak een link voor een tweede begeleider',
    revoke: /^Trek in/,
    makeScreen: 'Maak een link voor een scherm elders',
    handOver: /^Geef het sturen aan /,
    looksOn: 'jij kijkt mee',
    takeOver: 'Neem het sturen over',
    decide: 'Toon wat er toen gebeurde',
    predict: 'Toon wat er gebeurde',
    decided: 'Het team',
    was: 'zo ging het',
    reopen: 'Heropen de vraag',
    closeNow: 'Sluit de vraag',
    closed: 'De vraag is gesloten.',
    lock: 'Laat niemand meer binnen',
    unlock: 'Laat weer mensen binnen',
    people: /^Deelnemers/,
    remove: /^Verwijder: /,
    leave: 'Laat zo',
    yesRemove: 'Ja, verwijder',
    removed: 'De begeleider heeft je',
    over: 'Sluit af en maak het verslag',
    thanks: 'De sessie is voorbij.',
    screenThanks: 'Dank jullie wel.',
    report: 'Verslag van de sessie',
    joined: (count: number) => `${count} deelnemers met een telefoon`,
    csv: 'Bewaar als CSV',
    json: 'Bewaar als JSON',
    erase: 'Wis deze sessie van de server',
    keep: 'Nee, bewaar',
    yesErase: 'Ja, wis alles',
    erased: 'De sessie is gewist',
    noCode: 'Dit is nog geen code',
    chooseFirst: 'Kies eerst een antwoord.',
    unoffered: 'Op deze site kun je niet met een telefoon meedoen',
    rename: 'Kies een andere naam',
    newName: 'Andere naam',
    save: 'Bewaar',
    resume: /^Ga verder met de sessie met telefoons/,
  },
  en: {
    phones: /^With phones/,
    hands: /^On one screen/,
    begin: 'Start the session',
    join: 'Join',
    code: 'Code',
    name: /^Your name/,
    as: /^You are taking part as /,
    send: 'Send my answer',
    change: 'Change my answer',
    sure: 'Sure',
    received: 'Your answer has arrived.',
    kept: 'Your answer is saved on your phone.',
    online: 'Connected',
    offline: 'No connection.',
    own: 'Your answer',
    others: 'open in another tab',
    connected: (count: number) => `${count} participants connected`,
    left: (count: number) => (count === 1 ? '1 participant still' : `${count} participants still`),
    complete: 'Everybody who is connected',
    answered: (answered: number, here: number) => `Answered: ${answered} of ${here}`,
    byPhone: (letter: string, count: number) => `${letter} by phone: ${count}`,
    hosts: 'Facilitators and screens',
    makeHost: 'Make a link for a second facilitator',
    revoke: /^Withdraw/,
    makeScreen: 'Make a link for a screen elsewhere',
    handOver: /^Hand over to /,
    looksOn: 'you are watching',
    takeOver: 'Take the lead',
    decide: 'Show what was done then',
    predict: 'Show what happened',
    decided: 'The team',
    was: 'how it went',
    reopen: 'Reopen the question',
    closeNow: 'Close the question',
    closed: 'The question is closed.',
    lock: 'Let nobody else in',
    unlock: 'Let people in again',
    people: /^Participants/,
    remove: /^Remove: /,
    leave: 'Leave it',
    yesRemove: 'Yes, remove',
    removed: 'The facilitator removed you',
    over: 'Finish and make the report',
    thanks: 'The session is over.',
    screenThanks: 'Thank you all.',
    report: 'Report of the session',
    joined: (count: number) => `${count} participants with a phone`,
    csv: 'Save as CSV',
    json: 'Save as JSON',
    erase: 'Delete this session from the server',
    keep: 'No, keep it',
    yesErase: 'Yes, delete everything',
    erased: 'The session has been deleted',
    noCode: 'That is not a code yet',
    chooseFirst: 'Choose an answer first.',
    unoffered: 'You cannot join with a phone on this site',
    rename: 'Choose another name',
    newName: 'Another name',
    save: 'Save',
    resume: /^Continue the session with phones/,
  },
} satisfies Record<Locale, object>;

/** A phone of a common size. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** Begins a session with phones on NU.nl at a facilitator, and gives its code. */
export async function beginWithPhones(host: Page, locale: Locale): Promise<string> {
  const words = liveWords[locale];
  await host.goto(`/${locale}/session/nunl#main`);
  await host.getByRole('radio', { name: words.phones }).check();
  await host.getByRole('button', { name: words.begin }).click();
  const code = host.locator('.live-group .live-code strong').first();
  await expect(code).toHaveText(/^[\dA-Z]{3} [\dA-Z]{4}$/);
  return (await code.innerText()).replace(' ', '');
}

export async function joinWith(page: Page, locale: Locale, code: string): Promise<void> {
  const words = liveWords[locale];
  await page.goto(`/${locale}/join/${code}`);
  await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
  await page.getByRole('button', { name: words.join, exact: true }).click();
  await expect(page.getByText(words.as)).toBeVisible();
  await expect(page.getByText(words.online, { exact: true })).toBeVisible();
}

/** Chooses an option by its place and sends it. */
export async function answer(page: Page, locale: Locale, option: number): Promise<void> {
  await page.locator('.phone-option').nth(option).click();
  await page.getByRole('button', { name: liveWords[locale].send }).click();
}

/** Presses on until the button says what is looked for. */
export async function goOnTo(host: Page, action: string): Promise<void> {
  const next = host.locator('.presenter-next');
  for (let presses = 0; presses < 40 && (await next.innerText()) !== action; presses += 1) {
    const [before, place] = [await next.innerText(), await host.locator('.presenter-main').innerText()];
    await next.click();
    await expect
      .poll(async () => [await next.innerText(), await host.locator('.presenter-main').innerText()])
      .not.toEqual([before, place]);
  }
  await expect(next).toHaveText(action);
}
