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

/** The line of Lighthouse's “slow 4G”: 150 ms there and back, 1.6 Mbit/s down, 0.75 Mbit/s up. */
export async function slowLine(devtools: CDPSession): Promise<void> {
  const [down, up] = [1.6e6 / 8, 0.75e6 / 8];
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: down,
    uploadThroughput: up,
  });
}

export async function slowProcessor(devtools: CDPSession): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
