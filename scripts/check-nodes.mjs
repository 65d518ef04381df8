import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from './bootstrap/run.mjs';

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const ranges = engines.node.split(' || ');
const asked = process.argv.slice(2);

/**
 * With each Node.js that `engines` names, whose programs come as packages of npm: installs the project anew in a copy, where a
 * package that is not for it ends the install, and runs the quick loop there. Arguments name the only majors to take.
 */
for (const range of ranges) {
  const major = /\d+/.exec(range)?.[0] ?? '';
  if (asked.length > 0 && !asked.includes(major)) continue;
  // not in the project: tools would take its settings for those of the copy
  const folder = mkdtempSync(join(tmpdir(), `node-${major}-`));
  // PostgreSQL runs as another user when this is root
  chmodSync(folder, 0o755);
  const copy = join(folder, 'copy');
  must('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `node@${range}`], root);
  for (const file of trackedFiles()) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  const env = { PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}` };
  must('node', ['--version'], copy, env);
  must('npm', ['ci', '--engine-strict', '--no-audit', '--no-fund'], copy, env);
  must('npm', ['run', 'check'], copy, env);
  rmSync(folder, { recursive: true });
}

function trackedFiles() {
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
}

function must(command, args, cwd, env = {}) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd, shell, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}
