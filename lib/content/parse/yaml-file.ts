import { isNode, type Node } from 'yaml';
import type { z } from 'zod';
import type { Code, Diagnostic } from './diagnostic';
import { schemaDiagnostics } from './schema-diagnostics';
import { readText } from './text-file';
import { parseYaml } from './yaml-text';
import { doubledKeys, type YamlTree } from './yaml-tree';

/** A YAML file, whatever its state; `content` only if it is as its schema says. */
export type YamlFile<T> = YamlTree & { content: T | undefined; diagnostics: Diagnostic[] };

/** What may be said only of a file that was read whole: elsewhere it may follow from what was left out. */
const doubtful = new Set<Code>(['missing-key', 'unknown-key', 'wrong-length']);

export function openYaml<S extends z.ZodType>(file: string, schema: S): YamlFile<z.output<S>> {
  const start = { file, line: 1, column: 1 };
  const { text, diagnostics } = readText(file);
  if (text === undefined) {
    return { file, root: undefined, partial: true, placeOf: () => start, content: undefined, diagnostics };
  }
  const { yaml, position, unread, partial, diagnostics: faults } = parseYaml(file, text);
  const root = yaml?.contents ?? undefined;
  const placeOf = (node: Node | undefined) => (node?.range ? { file, ...position(node.range[0]) } : start);
  const tree: YamlTree = { file, root: isNode(root) ? root : undefined, partial: partial || !yaml, placeOf };
  diagnostics.push(...faults, ...(partial ? [] : doubledKeys(tree)));
  if (!yaml) return { ...tree, content: undefined, diagnostics };
  const parsed = schema.safeParse(yaml.toJS());
  const misfits = parsed.success ? [] : schemaDiagnostics(parsed.error.issues, schema, tree);
  diagnostics.push(...misfits.filter(({ line, code }) => !unread.has(line) && !(partial && doubtful.has(code))));
  return { ...tree, content: parsed.data, diagnostics };
}
