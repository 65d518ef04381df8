import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { modelLoaders } from '@/content/models';
import { caseFolders } from '@/lib/content/open/case-folders';
import type { AnyModel } from '@/lib/model/model';
import { siteContent } from '@/lib/settings';

const listed = Object.entries(modelLoaders).map(async ([slug, load]) => [slug, (await load()).model] as const);

/** Only the pages are built with the models of private cases in the list: every other step reads those from their folders. */
const unlisted = (caseFolders('content', siteContent()) ?? [])
  .map(({ slug, isPrivate, folder }) => ({ slug, isPrivate, file: join(folder, 'model.ts') }))
  .filter(({ slug, isPrivate, file }) => isPrivate && !modelLoaders[slug] && existsSync(file))
  .map(async ({ slug, file }) => [slug, await openPrivate(file)] as const);

/** The models of the cases that have one, by slug. */
export const models: ReadonlyMap<string, AnyModel> = new Map(
  (await Promise.all([...listed, ...unlisted])).filter((each): each is readonly [string, AnyModel] => !!each[1]),
);

/** A model that can not be read is none: the check says why. */
async function openPrivate(file: string): Promise<AnyModel | undefined> {
  try {
    return (await import(/* @vite-ignore */ /* turbopackIgnore: true */ pathToFileURL(resolve(file)).href)).model;
  } catch {
    return undefined;
  }
}
