import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { caseFolders } from '@/lib/content/open/case-folders';
import { siteContent } from '@/lib/settings';

// what Turbopack and the type of `content/private-models.ts` need of the models outside the repository
const folder = '.cache/private-models';
const staged = (caseFolders('content', siteContent()) ?? []).filter(
  (each) => each.isPrivate && existsSync(join(each.folder, 'model.ts')),
);

rmSync(folder, { recursive: true, force: true });
for (const { slug, folder: from } of staged) {
  cpSync(from, join(folder, slug), {
    recursive: true,
    filter: (file) => file === from || /[\w-]+(?<!\.test)\.ts$/.test(file.split(sep).at(-1) ?? ''),
  });
}
if (staged.length > 0) {
  mkdirSync(folder, { recursive: true });
  const loaders = staged.map(({ slug }) => `  '${slug}': () => import('./${slug}/model'),`);
  writeFileSync(
    join(folder, 'loaders.ts'),
    `import type { ModelLoaders } from '@/lib/model/model';\n\nexport const privateModelLoaders: ModelLoaders = {\n${loaders.join('\n')}\n};\n`,
  );
  console.log(`${staged.map(({ slug }) => slug).join(', ')}: the model from ${folder}`);
}
