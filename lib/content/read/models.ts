import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadModel } from '@/content/load-model';
import { type CaseFolder, caseFolders } from '@/lib/content/open/case-folders';
import type { AnyModel } from '@/lib/model/model';
import { siteContent } from '@/lib/settings';

const found = (caseFolders('content', siteContent()) ?? [])
  .filter(({ folder }) => existsSync(join(folder, 'model.ts')))
  .map(async (each) => [each.slug, await openModel(each)] as const);

/** The models of the cases that have one, by slug. */
export const models: ReadonlyMap<string, AnyModel> = new Map(
  (await Promise.all(found)).filter((each): each is readonly [string, AnyModel] => !!each[1]),
);

/** Only the pages are built with the models of private cases: every other step reads those from their folders. One that can not be read is none: the check says why. */
async function openModel({ slug, folder, isPrivate }: CaseFolder): Promise<AnyModel | undefined> {
  const file = pathToFileURL(resolve(folder, 'model.ts')).href;
  try {
    return isPrivate
      ? (await import(/* @vite-ignore */ /* turbopackIgnore: true */ file).catch(() => loadModel(slug))).model
      : (await loadModel(slug)).model;
  } catch {
    return undefined;
  }
}
