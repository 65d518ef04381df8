import { join } from 'node:path';
import { packageFolder } from '@/lib/content/read/read-packages';
import { BuildRefusal } from '@/scripts/finish/build-refusal';
import { finishSite } from '@/scripts/finish/finish-site';

try {
  const delivery = join(process.cwd(), '.cache/delivery');
  const { pages, files } = await finishSite(join(process.cwd(), 'out'), join(delivery, 'manifest.json'), packageFolder);
  console.log(`Finished ${pages} pages; ${files} files to deliver.`);
} catch (error) {
  if (!(error instanceof BuildRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
