import { expect } from '@playwright/test';
import type { EngineWindow } from './engine';

/** What is found in a page: its middle, in the window. */
type Place = { x: number; y: number };

/** Looks again and again, more often than a person blinks, until what is seen is as it should be. */
export function soon<Seen>(look: () => Seen | Promise<Seen>, message?: string) {
  return expect.poll(look, { message, intervals: [50, 50, 100] });
}

/** A person at one window of a browser: does what a hand does, and waits for what an eye sees. */
export class Reader {
  constructor(
    readonly window: EngineWindow,
    readonly origin: string,
  ) {}

  open(path: string): Promise<void> {
    return this.window.goto(this.origin + path);
  }

  /** One page back, or with a positive number on; the page that comes may be one that was kept. */
  async go(pages: number): Promise<void> {
    await this.window.evaluate((by) => void setTimeout(() => history.go(by)), pages);
  }

  /** Whoever moves the pointer is there: scripts run, and every island comes to life. */
  async touch(): Promise<void> {
    await this.window.move(200, 200);
    await this.window.move(210, 205);
    await this.live();
  }

  async live(): Promise<void> {
    await this.until('every island is live', () => document.querySelectorAll('[data-hydrated="false"]').length === 0);
  }

  /** Waits until a condition holds in the page. */
  async until<Args extends unknown[]>(what: string, holds: (...args: Args) => boolean, ...args: Args): Promise<void> {
    await soon(() => this.window.evaluate(holds, ...args).catch(() => false), what).toBe(true);
  }

  /** Waits until something that is called so can be seen. */
  see(css: string, name = ''): Promise<void> {
    return this.until(
      `${css} ${name} can be seen`,
      (selector, called) =>
        [...document.querySelectorAll(selector)].some(
          (each) => each.checkVisibility() && `${each.getAttribute('aria-label')} ${each.textContent}`.includes(called),
        ),
      css,
      name,
    );
  }

  /** Brings something into the window, if it is not there, and waits until it stands still. */
  async find(css: string, name = ''): Promise<Place> {
    await this.see(css, name);
    let before = '';
    let place: Place = { x: 0, y: 0 };
    await expect
      .poll(async () => {
        place = await this.window.evaluate(
          (selector, called) => {
            const shown = [...document.querySelectorAll(selector)].find(
              (each) =>
                each.checkVisibility() && `${each.getAttribute('aria-label')} ${each.textContent}`.includes(called),
            );
            if (!shown) return { x: 0, y: 0 };
            const { x, y, width, height } = shown.getBoundingClientRect();
            const middle = { x: x + width / 2, y: y + height / 2 };
            const isHit = shown.contains(document.elementFromPoint(middle.x, middle.y));
            if (!isHit) shown.scrollIntoView({ block: 'center', behavior: 'instant' });
            return isHit ? middle : { x: 0, y: 0 };
          },
          css,
          name,
        );
        const now = `${place.x} ${place.y}`;
        const isStill = now === before && place.x > 0;
        before = now;
        return isStill;
      }, `${css} ${name} stands still in the window`)
      .toBe(true);
    return place;
  }

  async click(css: string, name = ''): Promise<void> {
    const { x, y } = await this.find(css, name);
    await this.window.move(x, y);
    await this.window.down();
    await this.window.up();
  }

  /** Takes hold of one thing and lets go above another. */
  async drag(from: string, to: string): Promise<void> {
    await this.find(to);
    const start = await this.find(from);
    const end = await this.window.evaluate((css) => {
      const { x, y, width, height } = document.querySelector(css)?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, to);
    const { window } = this;
    await window.move(start.x, start.y);
    await window.down();
    for (const share of [0.2, 0.4, 0.6, 0.8, 1])
      await window.move(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share);
    await window.up();
  }

  /** Goes on by Tab until the focus is on something. */
  async tabTo(css: string): Promise<void> {
    for (let press = 0; press < 120; press++) {
      if (await this.has(css)) return;
      await this.window.key('Tab');
    }
    throw new Error(`Tab does not lead to ${css}`);
  }

  /** Whether the focus is on, or in, something. */
  has(css: string): Promise<boolean> {
    return this.window.evaluate((selector) => document.activeElement?.closest(selector) !== null, css);
  }

  async focused(css: string): Promise<void> {
    await this.until(`the focus is on ${css}`, (selector) => document.activeElement?.matches(selector) === true, css);
  }

  text(css: string): Promise<string> {
    return this.window.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', css);
  }

  value(css: string): Promise<string> {
    return this.window.evaluate((selector) => {
      const input = document.querySelector(selector);
      return input instanceof HTMLInputElement || input instanceof HTMLSelectElement ? input.value : '';
    }, css);
  }

  async hasValue(css: string, value: string): Promise<void> {
    await soon(() => this.value(css), `the value of ${css}`).toBe(value);
  }

  /** The path with what follows it in the address. */
  address(): Promise<string> {
    return this.window.evaluate(() => location.pathname + location.search + location.hash);
  }

  async isAt(address: string | RegExp): Promise<void> {
    await soon(() => this.address().catch(() => '')).toMatch(address);
  }
}
