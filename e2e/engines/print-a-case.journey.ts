import { inflateSync } from 'node:zlib';
import { locales } from '../locales';
import { expect, test } from './fixtures';

for (const locale of locales) {
  test(`${locale}: a case prints on at most six sheets`, async ({ reader }) => {
    test.skip(!reader.window.print, 'can not be told to print');
    test.setTimeout(120_000);
    for (const slug of ['zalando', 'target', 'nunl', 'civis', 'turnitin', 'nre-labs']) {
      await reader.open(`/${locale}/cases/${slug}`);
      await reader.touch();
      const pdf = await reader.window.print?.();
      expect(pdf && sheetsIn(pdf), slug).toBeLessThanOrEqual(6);
      expect(pdf && sheetsIn(pdf), slug).toBeGreaterThan(3);
    }
  });
}

/** How many pages a PDF has; Firefox lists them in compressed streams. */
function sheetsIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const lists = [...text.matchAll(/\/ObjStm.*?stream\r?\n/gs)].map(({ index, 0: head }) => {
    const start = index + head.length;
    return inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1');
  });
  return [text, ...lists].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
