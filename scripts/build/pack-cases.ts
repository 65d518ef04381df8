import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ListedPackage, packageFolder } from '@/lib/content/read/read-packages';
import { siteSettings } from '@/lib/settings';
import { packageMaker } from '@/scripts/package/make-packages';
import { readWishes } from '@/scripts/package/read-wishes';

rmSync(packageFolder, { recursive: true, force: true });
mkdirSync(packageFolder, { recursive: true });
const { cases, make } = await packageMaker(process.cwd(), siteSettings().site);
const list: ListedPackage[] = [];
for (const { file: path, ...wish } of readWishes([], cases)) {
  const file = basename(path);
  const zip = await make(wish);
  writeFileSync(join(packageFolder, file), zip);
  list.push({ slug: wish.slug, format: wish.format, file, bytes: zip.length });
}
writeFileSync(join(packageFolder, 'list.json'), JSON.stringify(list, null, 1));
const largest = Math.max(...list.map(({ bytes }) => bytes));
console.log(`Packed ${list.length} files for learning platforms, the largest of ${Math.ceil(largest / 1000)} KB.`);
