import { execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { fingerprint, type TranslationUnit, unitsIn } from '@/lib/content/translate/translation-units';

/** A unit as it was when it had this fingerprint, from the latest commit in which it had; undefined when there is none. */
export function earlierUnit(root: string, { file, id }: TranslationUnit, print: string): TranslationUnit | undefined {
  for (const text of earlierTexts(join(root, file))) {
    const unit = unitsIn(file, text).find((each) => each.id === id);
    if (unit && fingerprint(unit) === print) return unit;
  }
  return undefined;
}

/** What a file has held, latest first; nothing where it stands in no repository, or git is not there. */
function* earlierTexts(path: string): Generator<string> {
  const [folder, name] = [dirname(path), basename(path)];
  for (const commit of (git(folder, 'log', '--format=%H', '--', name) ?? '').split('\n').filter(Boolean)) {
    const text = git(folder, 'show', `${commit}:./${name}`);
    if (text !== undefined) yield text;
  }
}

function git(folder: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
