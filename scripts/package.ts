import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listCases } from '@/lib/content/read/read';
import { siteSettings } from '@/lib/settings';
import { packageMaker } from '@/scripts/package/make-packages';
import { readWishes } from '@/scripts/package/read-wishes';

try {
  const wishes = readWishes(process.argv.slice(2), await listCases());
  const make = await packageMaker(process.cwd(), siteSettings().site);
  for (const [at, { file, ...wish }] of wishes.entries()) {
    const zip = await make(wish);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(join(file), zip);
    console.log(`${at + 1}/${wishes.length} ${file}: ${Math.ceil(zip.length / 1000)} KB`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
