import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compiledAhead } from '@/scripts/finish/compile-ahead';
import { parsePage } from '@/scripts/finish/html';
import { sum, type Weight, weightOf } from './weight';

const require = createRequire(import.meta.url);

/**
 * The JavaScript of an app with one page that holds nothing, gzip -9, as `npm run bench:bytes` measured it: the floor
 * under every page of this Next.js version.
 */
export const emptyApp = { next: '16.4.6', gzip: 134827 };

const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.mjs': "export default { output: 'export' };",
  'app/layout.js': "export default ({ children }) => <html lang='nl'><body>{children}</body></html>;",
  'app/page.js': 'export default () => <p>Niets.</p>;',
};

export function nextVersion(): string {
  const { version } = require('next/package.json');
  return version;
}

/** Builds the empty app in the folder, once per Next.js version, and weighs its JavaScript, marked as ours is. */
export function measureEmptyApp(cache: string): Weight {
  const folder = join(cache, nextVersion());
  if (!existsSync(join(folder, 'out/index.html'))) build(folder);
  const scripts = parsePage(readFileSync(join(folder, 'out/index.html'), 'utf8')).elements.filter(
    ({ name, attributes }) => name === 'script' && attributes.has('src') && !attributes.has('nomodule'),
  );
  const urls = new Set(scripts.map(({ attributes }) => attributes.get('src') ?? ''));
  const texts = [...urls].map((url) => readFileSync(join(folder, 'out', url), 'utf8'));
  return sum(texts.map((text) => weightOf(Buffer.from(compiledAhead(text)))));
}

function build(folder: string): void {
  mkdirSync(join(folder, 'app'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, [require.resolve('next/dist/bin/next'), 'build'], { cwd: folder, env, stdio: 'pipe' });
}
