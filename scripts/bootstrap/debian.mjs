import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';

/** Whether packages of Debian can be installed here without asking anybody. */
export function mayUseApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** Installs packages of Debian and says what for; true once they are there. */
export async function installFromDebian(purpose, packages) {
  console.log(`Installing ${purpose} (apt-get install ${packages.join(' ')}) …`);
  if ((await run('apt-get', ['update', '-qq'])) !== 0) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })) === 0;
}
