import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, installedChromium } from './chromium.mjs';
import { installFromDebian, mayUseApt } from './debian.mjs';
import { searchPath } from './run.mjs';

/** What starts Firefox and WebKitGTK here; WebKit needs its driver and, without a screen, a display as well. */
export function installedEngines() {
  const driven = command('WebKitWebDriver') && command('Xvfb');
  return {
    chromium: installedChromium(),
    firefox: command('firefox-esr') ?? command('firefox'),
    webkit: driven ? miniBrowser() : undefined,
  };
}

/** Whether Debian’s own Python can print in WebKitGTK, which its small browser can not be told to do. */
export function printsWebKit() {
  const needed = "import gi; gi.require_version('WebKit2', '4.1'); gi.require_version('Gtk', '3.0')";
  return spawnSync('/usr/bin/python3', ['-c', needed]).status === 0;
}

/** The engines of this machine, with those that are missing fetched from Debian where that may be. */
export async function findEngines() {
  await findChromium();
  const { firefox, webkit } = installedEngines();
  const wanted = [
    ...(firefox ? [] : ['firefox-esr']),
    ...(webkit ? [] : ['webkit2gtk-driver', 'xvfb']),
    ...(printsWebKit() ? [] : ['python3-gi', 'gir1.2-webkit2-4.1']),
  ];
  if (wanted.length > 0 && mayUseApt()) await installFromDebian('Firefox and WebKitGTK', wanted);
  return installedEngines();
}

function command(name) {
  return searchPath()
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/** WebKitGTK's own browser stands beside its library, where no path leads. */
function miniBrowser() {
  const { stdout } = spawnSync('find', ['/usr/lib', '-name', 'MiniBrowser', '-path', '*webkit2gtk*'], {
    encoding: 'utf8',
  });
  return stdout?.split('\n').find((file) => file !== '');
}
