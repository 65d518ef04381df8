import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { installedChromium } from '../bootstrap/chromium.mjs';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const timings = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

export const figures: readonly string[] = [...categories, ...Object.keys(timings)];
export type LighthouseReport = {
  /** Scores from 0 to 100, times in ms. */
  figures: Record<string, number>;
  /** The audits, apart from those of speed, that found something. */
  failed: string[];
};

/** One run of Lighthouse as it comes: a phone on simulated slow 4G. */
export async function runLighthouse(url: string): Promise<LighthouseReport> {
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
    const judged = categories
      .slice(1)
      .flatMap((name) => lhr.categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
    const failed = judged.map(({ id }) => id).filter((id) => (lhr.audits[id]?.score ?? 1) < 1);
    return { figures: Object.fromEntries([...scores, ...times]), failed };
  } finally {
    chrome.kill();
  }
}
