import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { sourceFile } from '@/scripts/architecture/source-file';

const source = /\.tsx?$/;

/**
 * Puts references in the place of client modules, as React Server Components have them: what the server draws names them,
 * what draws the page loads them. Every module that was met is added to `met`, as a path from the root.
 */
export function clientReferences(root: string, met: Set<string>): Plugin {
  return {
    name: 'client-references',
    setup(build) {
      build.onLoad({ filter: source }, ({ path }) => {
        if (path.includes(`${sep}node_modules${sep}`)) return undefined;
        const id = relative(root, path).split(sep).join('/');
        const { isClient, exports } = sourceFile(id, readFileSync(path, 'utf8'));
        if (!isClient) return undefined;
        met.add(id);
        return { contents: referencesTo(id, exports), loader: 'js', resolveDir: root };
      });
    },
  };
}

function referencesTo(id: string, names: readonly string[]): string {
  const own = names.map((name) => {
    const refusal = `() => { throw new Error(${JSON.stringify(`${name} of ${id} runs in a browser only`)}); }`;
    return `export const ${name} = registerClientReference(${refusal}, ${JSON.stringify(id)}, ${JSON.stringify(name)});`;
  });
  return [`import { registerClientReference } from 'react-server-dom-turbopack/server';`, ...own].join('\n');
}

/** The module that loads each of these by its id, for a bundle that draws what the server named. */
export function clientModules(ids: readonly string[]): string {
  const imports = ids.map((id, at) => `import * as m${at} from ${JSON.stringify(`@/${id.replace(source, '')}`)};`);
  const entries = ids.map((id, at) => `${JSON.stringify(id)}: m${at},`);
  return [...imports, 'export const modules = {', ...entries, '};'].join('\n');
}
