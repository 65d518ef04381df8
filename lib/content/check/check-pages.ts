import { join } from 'node:path';
import { visitParents } from 'unist-util-visit-parents';
import { foldersIn } from '@/lib/content/open/folders';
import type { Diagnostic } from '@/lib/content/parse/diagnostic';
import { refusedMdx } from '@/lib/content/parse/mdx-refusals';
import { parseMdx } from '@/lib/content/parse/mdx-text';
import { readText } from '@/lib/content/parse/text-file';
import { locales } from '@/lib/languages/locale';

/** The pages beside the cases: markdown in every language, without code, HTML or components. */
export function checkPages(root: string): Diagnostic[] {
  const folder = join(root, 'pages');
  const files = (foldersIn(folder) ?? []).flatMap((name) =>
    locales.map((locale) => join(folder, name, `${locale}.mdx`)),
  );
  return files.flatMap(faultsOfPage);
}

function faultsOfPage(file: string): Diagnostic[] {
  const { text, diagnostics } = readText(file);
  if (text === undefined) return diagnostics;
  const { tree, faults } = parseMdx(file, text);
  const refused: Diagnostic[] = [];
  if (tree) {
    visitParents(tree, (node) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      refused.push(...refusedMdx(node, { file, line, column }, []));
    });
  }
  return [...diagnostics, ...faults, ...refused];
}
