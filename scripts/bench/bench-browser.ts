import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { installedChromium } from '../bootstrap/chromium.mjs';

/** How many times slower than this machine the reader's is. */
export const slowdown = 4;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: installedChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** The line of Lighthouse's “slow 4G”, as DevTools take it: milliseconds there and back, bytes a second down and up. */
export const slow4g = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

export async function slowLine(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4g);
}

export async function slowProcessor(devtools: CDPSession): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
