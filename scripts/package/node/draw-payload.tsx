import { prerender } from 'react-server-dom-turbopack/static';
import { PackagePage } from '@/components/pages/package-page';
import { readCase } from '@/lib/content/read/read';
import type { Locale } from '@/lib/languages/locale';

/** Every client module is its own: what it is called is where it is. */
const clients = new Proxy<Record<string, { id: string; chunks: string[]; name: string }>>(
  {},
  {
    get: (_, reference) => {
      const [id = '', name = ''] = String(reference).split('#');
      return { id, chunks: [], name };
    },
  },
);

/** The page of a case as React sends it from a server to a browser. Throws where anything on it can not be drawn. */
export async function drawPayload(slug: string, locale: Locale): Promise<string> {
  const faults: unknown[] = [];
  const content = await readCase(slug, locale);
  const { prelude } = await prerender(<PackagePage content={content} locale={locale} />, clients, {
    onError: (error) => void faults.push(error),
  });
  const text = await new Response(prelude).text();
  if (faults.length > 0) throw faults[0];
  return text;
}
