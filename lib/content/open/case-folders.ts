import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ContentSettings } from '@/lib/settings';
import { foldersIn } from './folders';

/** The folder of one case. `isPrivate`: it stands outside the repository. */
export type CaseFolder = { slug: string; folder: string; isPrivate: boolean };

/** The folders with cases beside a root of content that has everything else: none, unless the settings name some. */
export type PrivateFolders = Pick<ContentSettings, 'folders'>;

/** The folders of all cases, those of the repository first, by slug in each; undefined if the root has no folder for them. */
export function caseFolders(root: string, { folders }: PrivateFolders = { folders: [] }): CaseFolder[] | undefined {
  const own = foldersOf(root, false);
  return own && [...own, ...folders.flatMap((folder) => foldersOf(resolve(folder), true) ?? [])];
}

function foldersOf(root: string, isPrivate: boolean): CaseFolder[] | undefined {
  return foldersIn(join(root, 'cases'))?.map((slug) => ({ slug, folder: join(root, 'cases', slug), isPrivate }));
}

/** What is wrong with the folders and the choice of cases that the settings name, in one line; undefined if nothing is. */
export function caseSettingsFault(root: string, { folders, cases }: ContentSettings): string | undefined {
  for (const folder of folders) {
    const found = foldersIn(join(folder, 'cases'));
    if (found && found.length > 0) continue;
    return `CONTENT_DIRS names ${folder}, ${whyNoCases(folder)}. Change it, or leave it out.`;
  }
  const slugs = (caseFolders(root, { folders }) ?? []).map(({ slug }) => slug);
  const unknown = cases?.find((slug) => !slugs.includes(slug));
  return unknown && `CASES names ${unknown}, and there is no such case. It can name ${slugs.sort().join(', ')}.`;
}

function whyNoCases(folder: string): string {
  if (!existsSync(folder)) return 'which does not exist';
  const [loose] = (foldersIn(folder) ?? []).filter((name) => existsSync(join(folder, name, 'case.yaml')));
  if (loose) return `which has its cases at the wrong place: move ${loose} to ${join(folder, 'cases', loose)}`;
  return `which holds no case: it must have ${join(folder, 'cases')} with a folder for each`;
}
