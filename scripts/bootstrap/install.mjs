import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './run.mjs';

/** Installs the dependencies unless what stands in node_modules is what the lock file says. Ends the command on failure. */
export async function install() {
  if (isInstalled(root)) return;
  console.log('Installing dependencies (npm ci) …');
  if ((await runNpm(['ci', '--no-audit', '--no-fund'])) === 0) return;
  console.error('The dependencies could not be installed.');
  process.exit(1);
}

/** npm leaves its own account of node_modules there; an interrupted install leaves none. */
export function isInstalled(folder) {
  const account = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(account)) return false;
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(account);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !present[path]) || present[path]?.version === version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}
