import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { siteSettings } from '@/lib/settings';
import { packageMaker } from '@/scripts/package/make-packages';
import { readWishes } from '@/scripts/package/read-wishes';

try {
  const wished = process.argv.slice(2);
  await import('./stage-private-models');
  console.log('Drawing the cases …');
  const { cases, make } = await packageMaker(process.cwd(), siteSettings().site);
  const wishes = readWishes(wished, cases);
  for (const [at, { file, ...wish }] of wishes.entries()) {
    const zip = await make(wish);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, zip);
    console.log(`${at + 1}/${wishes.length} ${file}: ${Math.ceil(zip.length / 1000)} KB`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
