import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian, mayUseApt } from './debian.mjs';
import { runTool, searchPath } from './run.mjs';

/** Chromium without its windows comes first: the same engine, and every page opens in half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const debianPackage = 'chromium-headless-shell';
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium of this machine: the one `CHROMIUM_PATH` names, else one that is installed. */
export function installedChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [...searchPath().flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find((file) =>
    existsSync(file),
  );
}

/**
 * A Chromium to test with, fetched when there is none: from Debian when root may, else by Playwright, which then finds
 * it itself. `found` is false when both failed or `CHROMIUM_PATH` names nothing.
 */
export async function findChromium() {
  const installed = installedChromium();
  if (installed) return { found: true, path: installed };
  if (process.env.CHROMIUM_PATH) {
    console.error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, but no file is there.`);
    return { found: false };
  }
  if (mayUseApt() && (await installFromDebian('Chromium', [debianPackage]))) {
    const path = installedChromium();
    if (path) return { found: true, path };
  }
  console.log('Downloading Chromium (playwright install) …');
  return { found: (await runTool('@playwright/test', 'playwright', ['install', 'chromium'])) === 0 };
}
