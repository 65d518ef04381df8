import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathList } from '../../lib/path-list.mjs';
import { buildSettingNames } from './settings.mjs';

/** The folders and the files beside them that a build is made of; `.dockerignore` sends the same along. */
export const inputFolders = ['app', 'components', 'content', 'lib', 'public', 'scripts', 'server'];
export const inputRootFiles = /^(?:package(?:-lock)?\.json|tsconfig\.json|(?:next|postcss)\.config\.\w+|\.env.*)$/;
const test = /\.test\.tsx?$/;

/** One hash over everything that a build is made of: files, private cases too, lock file and the settings it reads. */
export function inputsHash(root, env = process.env) {
  const hash = createHash('sha256');
  const files = [
    ...inputFiles(root),
    ...pathList(env.CONTENT_DIRS ?? '').flatMap((folder) => privateFiles(root, folder)),
  ];
  for (const file of files) hash.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
  for (const name of buildSettingNames) hash.update(`\n${name}=${env[name] ?? ''}`);
  return hash.digest('hex');
}

function inputFiles(root) {
  const own = readdirSync(root).filter((name) => inputRootFiles.test(name));
  return [
    ...own.map((name) => join(root, name)),
    ...inputFolders.flatMap((folder) => filesIn(join(root, folder))),
  ].sort();
}

function privateFiles(root, folder) {
  return filesIn(resolve(root, folder, 'cases')).sort();
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return test.test(entry.name) ? [] : [path];
  });
}
