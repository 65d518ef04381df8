import { isMap, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import { idPattern } from '@/lib/id';
import { type Code, type Diagnostic, diagnostic, nameOneOf } from './diagnostic';
import { discriminators, keysAt } from './schema-keys';
import { keyAt, nodeAt, type Path, type YamlTree } from './yaml-tree';

type Issue = z.core.$ZodIssue;

const kinds: Partial<Record<string, string>> = {
  string: 'text, in quotes if it looks like a number or a yes/no',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that start with `- `, or `[]`)',
  object: 'a mapping (lines of `key: value`)',
  record: 'a mapping (lines of `id: …`, or `{}`)',
};

/** What zod found, said in our words at the place in the file. */
export function schemaDiagnostics(issues: readonly Issue[], schema: z.core.$ZodType, tree: YamlTree): Diagnostic[] {
  return issues.flatMap((issue) => explain(issue, issue.path, schema, tree));
}

function explain(issue: Issue, path: Path, schema: z.core.$ZodType, tree: YamlTree): Diagnostic[] {
  const node = nodeAt(tree.root, path);
  const key = keyAt(tree.root, path);
  const name = named(path);
  const say = (code: Code, message: string, remedy: string) => [diagnostic(placeAt(path, tree), code, message, remedy)];
  const isAbsent = node === undefined && key === undefined && path.length > 0;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) =>
        diagnostic(
          tree.placeOf(keyAt(tree.root, [...path, unknown])),
          'unknown-key',
          `\`${unknown}\` is no key of ${name}`,
          nameOneOf(
            keysAt(schema, path).filter((known) => known !== unknown),
            unknown,
          ),
        ),
      );
    case 'invalid_type':
      if (isAbsent)
        return say('missing-key', `${name} is missing`, `add it: ${kinds[issue.expected] ?? issue.expected}`);
      return say('wrong-type', `${name} is ${kindOf(node)}`, `make it ${kinds[issue.expected] ?? issue.expected}`);
    case 'invalid_value':
      if (isAbsent) return say('missing-key', `${name} is missing`, `add it: one of ${issue.values.join(', ')}`);
      return say(
        'wrong-value',
        `${name} can not be \`${shown(node)}\``,
        nameOneOf(issue.values.map(String), shown(node)),
      );
    case 'invalid_key':
      return say('bad-id', `\`${String(path.at(-1))}\` is no id`, idRemedy);
    case 'invalid_union':
      return union(issue, path, schema, tree);
    case 'invalid_format':
      if (issue.pattern === String(idPattern)) return say('bad-id', `\`${shown(node)}\` is no id`, idRemedy);
      if (issue.format === 'url')
        return say('wrong-value', `\`${shown(node)}\` is no address`, 'write it whole: https://…');
      return say('wrong-value', `${name} is not written as it should be`, issue.message);
    case 'too_small':
    case 'too_big':
      return say(...size(issue, path, name, node));
    default:
      return say('wrong-value', `${name} is not as it should be`, issue.message);
  }
}

const idRemedy = 'write it in kebab-case: lower-case letters and digits with single hyphens, a letter first';

function union(issue: z.core.$ZodIssueInvalidUnion, path: Path, schema: z.core.$ZodType, tree: YamlTree): Diagnostic[] {
  const place = placeAt(path, tree);
  if (issue.errors.length === 0) {
    const names = discriminators(schema, path);
    const node = nodeAt(tree.root, path);
    if (!node)
      return [diagnostic(place, 'missing-key', `${named(path)} is missing`, `add it: one of ${names.join(', ')}`)];
    return [
      diagnostic(place, 'wrong-value', `${named(path)} can not be \`${shown(node)}\``, nameOneOf(names, shown(node))),
    ];
  }
  const branches = issue.errors.toSorted((one, other) => costOf(one) - costOf(other));
  const [likely = []] = branches;
  const closest = branches.filter((branch) => costOf(branch) === costOf(likely));
  const literal = likely.find(({ code }) => code === 'invalid_value');
  if (literal) return noneOf([...path, ...literal.path], literals(issue.errors.flat(), literal.path), tree);
  const types = closest.map(([only, ...rest]) =>
    only?.code === 'invalid_type' && only.path.length === 0 && rest.length === 0 ? only.expected : '',
  );
  if (new Set(types).size > 1 && !types.includes('')) return noTypeOf(path, types, tree);
  return likely.flatMap((inner) => explain(inner, [...path, ...inner.path], schema, tree));
}

/** How far off a branch of a union is; a value by which branches are told apart weighs most. */
function costOf(issues: readonly Issue[]): number {
  return issues.reduce((cost, issue) => {
    if (issue.code === 'unrecognized_keys') return cost + issue.keys.length;
    return cost + (issue.code === 'invalid_value' ? 1.5 : 1);
  }, 0);
}

/** All values that branches of a union ask for at one place. */
function literals(issues: readonly Issue[], path: Path): string[] {
  const there = issues.filter((issue) => isSamePath(issue.path, path));
  return [...new Set(there.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : [])))];
}

function isSamePath(one: Path, other: Path | undefined): boolean {
  return one.join('.') === other?.join('.');
}

/** A value that no branch of a union asks for. */
function noneOf(path: Path, expected: string[], tree: YamlTree): Diagnostic[] {
  const place = placeAt(path, tree);
  const node = nodeAt(tree.root, path);
  if (path.at(-1) === 'right' && expected.every((value) => ['true', 'false'].includes(value))) {
    const remedy = 'write `right: true`, or leave it out for a wrong option';
    return [diagnostic(place, 'wrong-value', '`right` is neither true nor false', remedy)];
  }
  if (!node && !keyAt(tree.root, path))
    return [diagnostic(place, 'missing-key', `${named(path)} is missing`, `add it: one of ${expected.join(', ')}`)];
  return [
    diagnostic(place, 'wrong-value', `${named(path)} can not be \`${shown(node)}\``, nameOneOf(expected, shown(node))),
  ];
}

/** Something of a kind that no branch of a union takes. */
function noTypeOf(path: Path, expected: string[], tree: YamlTree): Diagnostic[] {
  const place = placeAt(path, tree);
  const node = nodeAt(tree.root, path);
  const wanted = [...new Set(expected)].map((type) => kinds[type] ?? type).join(', or ');
  if (node === undefined && !keyAt(tree.root, path))
    return [diagnostic(place, 'missing-key', `${named(path)} is missing`, `add it: ${wanted}`)];
  return [diagnostic(place, 'wrong-type', `${named(path)} is ${kindOf(node)}`, `make it ${wanted}`)];
}

type Size = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function size(issue: Size, path: Path, name: string, node: ReturnType<typeof nodeAt>): [Code, string, string] {
  const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (path.at(-1) === 'sources' && issue.code === 'too_small' && path.length > 1) {
    return ['no-source', `${name} names no source`, 'name at least one id of `sources` or of content/sources.yaml'];
  }
  if (issue.origin === 'array')
    return ['wrong-length', `${name} has too ${issue.code === 'too_small' ? 'few' : 'many'} items`, `give it ${bound}`];
  if (issue.origin !== 'string')
    return ['wrong-value', `${name} can not be ${shown(node)}`, `write a number of ${bound}`];
  const long = [...shown(node)].length;
  const code = path[0] === 'nodes' || path[0] === 'edges' ? 'label-too-long' : 'wrong-length';
  return [code, `${name} has ${long} characters`, `write ${bound}`];
}

function kindOf(node: ReturnType<typeof nodeAt>): string {
  if (isSeq(node)) return 'a list';
  if (isMap(node)) return 'a mapping';
  if (!isScalar(node) || node.value === null) return 'empty';
  return typeof node.value === 'string' ? 'text' : `\`${node.source}\`, which YAML reads as a ${typeof node.value}`;
}

function shown(node: ReturnType<typeof nodeAt>): string {
  return node && 'value' in node ? String(node.value) : String(node ?? '');
}

/** `` `steps[2].becomes` ``, or the file itself. */
function named(path: Path): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return name === '' ? 'this file' : `\`${name.replace(/^\./, '')}\``;
}

/** The node itself, else the key without a value, else the nearest mapping that should have held it. */
function placeAt(path: Path, tree: YamlTree) {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    const node = nodeAt(tree.root, part);
    if (node?.range && node.range[0] !== node.range[1]) return tree.placeOf(node);
    const key = keyAt(tree.root, part);
    if (key) return tree.placeOf(key);
  }
  return tree.placeOf(tree.root);
}
