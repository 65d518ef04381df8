import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const sources = ['app', 'components', 'content', 'lib', 'public', '.cache/fonts'];
const parts = [...sources, 'package.json', 'postcss.config.mjs', 'tsconfig.json'];
const config = 'export default { typescript: { ignoreBuildErrors: true } };\n';

/** Next's command line, to be run by Node.js. */
export const nextCommand = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** The same site in the folder, built to be delivered by `next start` instead of exported. */
export function buildForNextStart(folder: string): void {
  for (const part of parts) {
    rmSync(join(folder, part), { recursive: true, force: true });
    if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true });
  }
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) symlinkSync(resolve('node_modules'), modules, 'junction');
  writeFileSync(join(folder, 'next.config.mjs'), config);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, [nextCommand, 'build'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
}
