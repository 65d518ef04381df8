import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { caseFolders } from '@/lib/content/open/case-folders';
import { siteContent } from '@/lib/settings';

// Turbopack reads nothing outside the project: `content/load-model.ts` takes the models of private cases from here
const folder = '.cache/private-models';
const staged = (caseFolders('content', siteContent()) ?? []).filter(
  (each) => each.isPrivate && existsSync(join(each.folder, 'model.ts')),
);

rmSync(folder, { recursive: true, force: true });
// esbuild wants the folder, if with nothing in it
mkdirSync(folder, { recursive: true });
for (const { slug, folder: from } of staged) {
  cpSync(from, join(folder, slug), {
    recursive: true,
    filter: (file) => file === from || /[\w-]+(?<!\.test)\.ts$/.test(file.split(sep).at(-1) ?? ''),
  });
}
if (staged.length > 0) console.log(`${staged.map(({ slug }) => slug).join(', ')}: the model from ${folder}`);
