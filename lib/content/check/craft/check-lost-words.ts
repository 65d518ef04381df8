import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { readText } from '@/lib/content/parse/text-file';
import { scalarsIn } from '@/lib/content/parse/written-text';
import { nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';

/**
 * Words for readers of which YAML reads only the first part: without quotes a `#` after a space begins a comment. At
 * the paths given, or in the whole file; behind a closing quote a comment is plainly one.
 */
export function cutWords(tree: YamlTree, ...paths: (readonly string[])[]): Diagnostic[] {
  const nodes = (paths.length > 0 ? paths : [[]]).map((path) => nodeAt(tree.root, path));
  const cut = nodes.flatMap(scalarsIn).filter(({ type, comment, value }) => {
    return type === 'PLAIN' && comment && typeof value === 'string';
  });
  if (cut.length === 0) return [];
  const { text = '' } = readText(tree.file);
  const lines = text.split('\n');
  return cut.flatMap((node) => {
    const place = tree.placeOf(node);
    const line = lines[place.line - 1] ?? '';
    const hash = /\s#/.exec(line.slice(place.column - 1));
    if (!hash) return [];
    const column = place.column + hash.index + 1;
    const message = `“${line.slice(column - 1).trim()}” is a comment here, and not read as words`;
    const remedy = 'put the whole value in quotes, or the comment on a line of its own';
    return [diagnostic({ ...place, column }, 'cut-words', message, remedy)];
  });
}
