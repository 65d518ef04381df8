import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkContent } from '@/lib/content/check/check';
import { type CaseFolder, caseFolders } from '@/lib/content/open/case-folders';
import { openModels } from '@/lib/content/open/model-files';
import { type Diagnostic, format, isWarning } from '@/lib/content/parse/diagnostic';
import { idPattern } from '@/lib/id';
import { siteContent } from '@/lib/settings';
import { type IdKind, idKinds } from '@/scripts/case/id-places';
import { renameCase } from '@/scripts/case/rename-case';
import { renameId } from '@/scripts/case/rename-id';
import { keepRecords } from '@/scripts/case/rename-record';

const root = 'content';
const usage = [
  'npm run case:rename -- <slug> <new-slug>               the case itself: folder, address, and all that names it',
  `npm run case:rename -- <slug> <kind> <id> <new-id>     one id in all files of the case; kinds: ${idKinds.join(', ')}`,
].join('\n');

try {
  await rename(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(usage);
  process.exitCode = 1;
}

async function rename(given: readonly string[]): Promise<void> {
  const [slug = '', ...rest] = given;
  const known = caseFolders(root, siteContent()) ?? [];
  const found = known.find((each) => each.slug === slug);
  if (!found)
    throw new Error(
      `there is no case ${slug || 'without a name'}: name one of ${known.map((each) => each.slug).join(', ')}`,
    );
  const to = rest.at(-1) ?? '';
  if (!idPattern.test(to))
    throw new Error(`${to || 'nothing'} is no name: lower-case letters and digits with single hyphens`);
  if (rest.length === 1) {
    if (known.some((each) => each.slug === to)) throw new Error(`there is a case ${to} already`);
    for (const file of renameCase(root, found.folder, slug, to)) console.log(file);
    console.log(`What readers have kept of ${slug} on their devices stays under its old name, and links to it end.`);
    return;
  }
  const [kind = '', from = ''] = rest;
  if (rest.length !== 3 || !isKind(kind))
    throw new Error(`say what to rename: one of ${idKinds.join(', ')}, its id and the new one`);
  await renameOne(found, { kind, from, to });
}

function isKind(kind: string): kind is IdKind {
  return idKinds.some((each) => each === kind);
}

/** Writes all or nothing: a name that makes a fault is taken back. */
async function renameOne(
  { slug, folder, isPrivate }: CaseFolder,
  renaming: { kind: IdKind; from: string; to: string },
) {
  const home = isPrivate ? dirname(dirname(folder)) : root;
  const rewritten = renameId(root, slug, folder, renaming);
  if (rewritten.size === 0) throw new Error(`${slug} has no ${renaming.kind} ${renaming.from}`);
  const before = await faults();
  const record = keepRecords(home);
  const kept = new Map([...rewritten.keys()].map((file) => [file, readFileSync(file, 'utf8')]));
  for (const [file, text] of rewritten) writeFileSync(file, text);
  const fresh = (await faults()).filter((each) => !before.some((old) => format(old) === format(each)));
  if (fresh.length > 0) {
    for (const [file, text] of kept) writeFileSync(file, text);
    throw new Error(`nothing was renamed, for it would leave:\n${fresh.map(format).join('\n')}`);
  }
  for (const file of [...rewritten.keys(), ...record()]) console.log(file);
}

async function faults(): Promise<Diagnostic[]> {
  const settings = siteContent();
  const models = await openModels(caseFolders(root, settings) ?? []);
  return checkContent(root, models, settings).diagnostics.filter((each) => !isWarning(each));
}
