import { join } from 'node:path';
import { visitParents } from 'unist-util-visit-parents';
import { locales } from '../locale';
import type { Diagnostic } from './diagnostic';
import { foldersIn } from './folders';
import { refusedMdx } from './mdx-refusals';
import { parseMdx } from './mdx-text';
import { readText } from './text-file';

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
