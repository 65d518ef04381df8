import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { buildConstants } from '@/scripts/finish/build-constants';
import { clientModules, clientReferences } from './client-references';

type Drawn = typeof import('./node/draw-payload');
type Rendered = typeof import('./node/render-payload');

/** What makes packages: the payload of a page, its HTML, and the one script that every package has in common. */
export type PackageBundles = {
  draw: Drawn['drawPayload'];
  render: Rendered['renderPayload'];
  /** A classic script that takes a page over. */
  script: string;
};

const common: BuildOptions = {
  bundle: true,
  write: false,
  logLevel: 'warning',
  // there may be no models of private cases
  logOverride: { 'empty-glob': 'silent' },
  jsx: 'automatic',
  define: { ...buildConstants, 'process.env.NODE_ENV': '"production"' },
};

/**
 * Bundles what the packages are made with, the components of the site in three runs: one that draws for the server, one that
 * makes HTML of it, one for the browser.
 * @param root the folder of the project
 * @param site where the site stands, if that is known: links to its other pages lead there
 */
export async function bundlePackage(root: string, site: URL | undefined): Promise<PackageBundles> {
  const folder = join(root, '.cache/package');
  mkdirSync(folder, { recursive: true });
  const met = new Set<string>();
  const define = { ...common.define, SITE_ADDRESS: JSON.stringify(site?.origin ?? '') };
  const node: BuildOptions = {
    ...common,
    define,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: true,
    // a bundled package that asks for a module of Node does so by require
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  };
  const drawFile = join(folder, 'draw.mjs');
  await build({
    ...node,
    entryPoints: [join(root, 'scripts/package/node/draw-payload.tsx')],
    outfile: drawFile,
    conditions: ['react-server'],
    plugins: [sharedReaders(root), clientReferences(root, met), leavingLinks(root)],
  });
  const modules = virtualModules(root, [...met].sort());
  const renderFile = join(folder, 'render.mjs');
  await build({
    ...node,
    entryPoints: [join(root, 'scripts/package/node/render-payload.tsx')],
    outfile: renderFile,
    plugins: [modules, leavingLinks(root)],
  });
  const browser = await build({
    ...common,
    define: { ...define, __turbopack_require__: 'packageModule', __turbopack_load_by_url__: 'packageModule' },
    inject: [join(root, 'scripts/package/package-module.ts')],
    entryPoints: [join(root, 'scripts/package/browser/start.tsx')],
    platform: 'browser',
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    minify: true,
    legalComments: 'none',
    plugins: [modules, leavingLinks(root)],
  });
  const drawn: Drawn = await import(pathToFileURL(drawFile).href);
  const rendered: Rendered = await import(pathToFileURL(renderFile).href);
  return {
    draw: drawn.drawPayload,
    render: rendered.renderPayload,
    script: browser.outputFiles?.[0]?.text ?? '',
  };
}

/** What reads the content is not bundled: the process that loads the bundle has read it, once for all. */
function sharedReaders(root: string): Plugin {
  return {
    name: 'shared-readers',
    setup({ onResolve }) {
      onResolve({ filter: /^@\/lib\/(?:content\/|cascade\/memoized-layout$|settings$)/ }, ({ path }) => ({
        path: pathToFileURL(join(root, `${path.slice(2)}.ts`)).href,
        external: true,
      }));
    },
  };
}

/** `client-modules`: every client module that the server's drawing named. */
function virtualModules(root: string, ids: readonly string[]): Plugin {
  return {
    name: 'client-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^client-modules$/ }, ({ path }) => ({ path, namespace: 'client-modules' }));
      onLoad({ filter: /.*/, namespace: 'client-modules' }, () => ({
        contents: clientModules(ids),
        loader: 'ts',
        resolveDir: root,
      }));
    },
  };
}

/** Every element is made by a runtime that sees to the links which leave the package. */
function leavingLinks(root: string): Plugin {
  const own = join(root, 'scripts/package/leaving-links.ts');
  return {
    name: 'leaving-links',
    setup({ onResolve }) {
      onResolve({ filter: /^react\/jsx-runtime$/ }, ({ importer }) => (importer === own ? undefined : { path: own }));
    },
  };
}
