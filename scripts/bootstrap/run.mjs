import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command in the project and returns its exit code; what it prints goes where ours goes. */
export function run(command, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    child.on('error', (error) => {
      console.error(`${command} does not start: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

export function runNode(args, options) {
  return run(process.execPath, args, options);
}

export function runScript(file, args = [], options) {
  return runNode(['--import', 'tsx', file, ...args], options);
}

/** Runs the command of an installed package without npx, which leaves children behind when it is stopped. */
export function runTool(packageName, command, args, options) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return runNode([join(folder, typeof bin === 'string' ? bin : bin[command]), ...args], options);
}

export function runNpm(args, options) {
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** The folders in which a command is looked for. */
export function searchPath() {
  return (process.env.PATH ?? '').split(delimiter);
}
