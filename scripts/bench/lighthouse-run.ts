import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { installedChromium } from '../bootstrap/chromium.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const timings = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

export const figures = [...categories, ...Object.keys(timings)];
export type Report = Record<string, number>;

/** One run of Lighthouse as it comes: a phone on simulated slow 4G. Scores from 0 to 100, times in ms. */
export async function runLighthouse(url: string): Promise<Report> {
  const chromeFlags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const chrome = await launch({ chromePath: installedChromium(), chromeFlags });
  try {
    const result = await lighthouse(url, { port: chrome.port, logLevel: 'error', onlyCategories: [...categories] });
    if (!result) throw new Error(`Lighthouse says nothing about ${url}`);
    const { lhr } = result;
    const scores = categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)] as const);
    const times = Object.entries(timings).map(
      ([name, id]) => [name, lhr.audits[id]?.numericValue ?? Number.NaN] as const,
    );
    return Object.fromEntries([...scores, ...times]);
  } finally {
    chrome.kill();
  }
}
