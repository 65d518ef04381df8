import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { type Diagnostic, diagnostic, type Place } from './diagnostic';

export type Path = readonly PropertyKey[];

/** What can be found in a YAML file and where, also when it does not fit its schema. */
export type YamlTree = {
  file: string;
  root: Node | undefined;
  /** It could not be read whole, so that what is not found may yet be there. */
  partial: boolean;
  placeOf: (node: Node | undefined) => Place;
};

/** A scalar found in a file. */
export type FoundNode = { value: string; place: Place; path: Path };

/** The node at a path, or undefined when nothing stands there. */
export function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, key) => childAt(node, key), root);
}

/** The key node of the last step of a path in a mapping. */
export function keyAt(root: Node | undefined, path: Path): Node | undefined {
  const map = nodeAt(root, path.slice(0, -1));
  const pair = isMap(map) ? pairAt(map.items, path.at(-1)) : undefined;
  return isNode(pair?.key) ? pair.key : undefined;
}

/** Every scalar at a pattern such as `edges.*.from`; `<key>` stands for the keys of a mapping, `*` for all that is in a mapping or list. */
export function find({ root, placeOf }: YamlTree, pattern: string | readonly string[]): FoundNode[] {
  const steps = typeof pattern === 'string' ? pattern.split('.') : pattern;
  const start: { node: Node | undefined; path: Path }[] = [{ node: root, path: [] }];
  return steps
    .reduce((found, step) => found.flatMap(({ node, path }) => matches(node, step, path)), start)
    .flatMap(({ node, path }) =>
      isScalar(node) && node.value !== null ? [{ value: String(node.value), place: placeOf(node), path }] : [],
    );
}

function matches(node: Node | undefined, step: string, path: Path): { node: Node | undefined; path: Path }[] {
  if (isSeq(node)) {
    const items = node.items.map((item, index) => ({ node: isNode(item) ? item : undefined, path: [...path, index] }));
    return items.filter((_, index) => step === '*' || step === String(index));
  }
  if (!isMap(node)) return [];
  if (step === '<key>')
    return node.items.map(({ key }) => ({ node: isNode(key) ? key : undefined, path: [...path, nameOf(key)] }));
  return node.items
    .filter(({ key }) => step === '*' || nameOf(key) === step)
    .map(({ key, value }) => ({ node: isNode(value) ? value : undefined, path: [...path, nameOf(key)] }));
}

function childAt(node: Node | undefined, key: PropertyKey): Node | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? item : undefined;
  }
  const value = isMap(node) ? pairAt(node.items, key)?.value : undefined;
  return isNode(value) ? value : undefined;
}

function pairAt(pairs: Pair[], key: PropertyKey | undefined): Pair | undefined {
  return pairs.findLast((pair) => nameOf(pair.key) === String(key));
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

export function doubledKeys({ root, placeOf }: YamlTree): Diagnostic[] {
  return everyMap(root).flatMap((pairs) => {
    const first = new Map(pairs.map(({ key }) => [nameOf(key), key] as const).toReversed());
    return pairs.flatMap(({ key }) => {
      const before = first.get(nameOf(key));
      if (before === key || !isNode(key)) return [];
      const line = placeOf(isNode(before) ? before : undefined).line;
      const message = `\`${nameOf(key)}\` stands here twice, first on line ${line}`;
      return [diagnostic(placeOf(key), 'doubled-key', message, 'keep one of the two')];
    });
  });
}

function everyMap(node: unknown): Pair[][] {
  if (isSeq(node)) return node.items.flatMap(everyMap);
  return isMap(node) ? [node.items, ...node.items.flatMap(({ value }) => everyMap(value))] : [];
}
