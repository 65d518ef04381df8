import { prerender } from 'react-dom/static';
import { createFromReadableStream } from 'react-server-dom-turbopack/client';
import { PackageRoot } from '@/components/pages/package/package-root';
import { packageModule } from '@/scripts/package/package-module';

Object.assign(globalThis, { __turbopack_require__: packageModule });

/** Every export of every client module, by the module's id. */
const moduleMap = new Proxy<Record<string, Record<string, { id: string; chunks: string[]; name: string }>>>(
  {},
  { get: (_, id) => ({ '*': { id: String(id), chunks: [], name: '*' } }) },
);

/** The HTML of what `drawPayload` drew. */
export async function renderPayload(payload: string, locale: string): Promise<string> {
  const stream = new Response(payload).body;
  if (!stream) throw new Error('there is nothing to render');
  const drawn = createFromReadableStream(stream, {
    serverConsumerManifest: { moduleMap, moduleLoading: null, serverModuleMap: null },
  });
  const { prelude } = await prerender(<PackageRoot payload={drawn} locale={locale} />);
  return new Response(prelude).text();
}
