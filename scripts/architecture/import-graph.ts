import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative, sep } from 'node:path';
import { type SourceFile, sourceFile } from './source-file';

/** An import, with the file that it leads to; none for a package. */
export type Arrow = { from: string; to: string | undefined; specifier: string; isType: boolean };

export type ImportGraph = { files: ReadonlyMap<string, SourceFile>; arrows: Arrow[] };

const rooms = ['app', 'components', 'content', 'lib', 'scripts', 'server'];

/** The imports of all sources below a folder; tests and what is made for them are left out. */
export function readImportGraph(root: string): ImportGraph {
  const paths = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((path) => posixPath(join(room, path))),
  );
  return importGraph(paths.filter(isSource).map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8'))));
}

export function importGraph(sources: readonly SourceFile[]): ImportGraph {
  const files = new Map(sources.map((file) => [file.path, file]));
  const arrows = sources.flatMap(({ path, imports }) =>
    imports.map(({ specifier, isType }) => ({ from: path, to: resolve(path, specifier), specifier, isType })),
  );
  return { files, arrows };

  function resolve(from: string, specifier: string): string | undefined {
    const base = specifier.startsWith('@/')
      ? specifier.slice(2)
      : specifier.startsWith('.')
        ? posix.join(posix.dirname(from), specifier)
        : undefined;
    if (base === undefined) return undefined;
    return ['', '.ts', '.tsx', '.mjs'].map((end) => base + end).find((path) => files.has(path)) ?? base;
  }
}

/** The folder of a file: `components/quiz/review`. */
export function folderOf(path: string): string {
  return dirname(path);
}

function isSource(path: string): boolean {
  const isCode = ['.ts', '.tsx'].includes(extname(path)) && !path.endsWith('.d.ts');
  return isCode && !/\.(test|fixture)\.tsx?$|\/fixtures\//.test(path);
}

function posixPath(path: string): string {
  return relative('.', path).split(sep).join('/');
}
