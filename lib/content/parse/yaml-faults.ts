import { type Document, isScalar, type Node, visit } from 'yaml';

export type YamlFault = {
  offset: number;
  reason: string /** It may come of the indentation. */;
  mayBeIndent?: boolean;
};

const reasons: Partial<Record<string, string>> = {
  BAD_INDENT: 'a bracket is opened here and not closed',
  BAD_SCALAR_START: 'a value can not start with this character',
  BLOCK_AS_IMPLICIT_KEY: 'a second `key: value` where only one value can stand',
  BLOCK_IN_FLOW: 'between the brackets a comma is missing',
  MISSING_CHAR: 'a closing quote, a comma or a `:` is missing',
  MULTILINE_IMPLICIT_KEY: 'this line has no `key:` of its own, or stands at the wrong indentation',
  MULTIPLE_DOCS: 'a second document (`---`) in one file',
  RESOURCE_EXHAUSTION: 'this is nested too deeply to be read',
  TAG_RESOLVE_FAILED: 'a tag (`!…`) is not used in content',
  UNEXPECTED_TOKEN: 'something stands here after the end of the value',
};

/** The first thing in a document that is not YAML, or YAML that content does not use. */
export function firstFault(yaml: Document): YamlFault | undefined {
  const faults: YamlFault[] = [...yaml.errors, ...yaml.warnings].map(({ code, message, pos: [offset] }) => ({
    offset: openedAt(yaml, offset),
    reason: reasons[code] ?? `this is not YAML: ${message}`,
    mayBeIndent: code === 'BAD_INDENT' || code === 'MISSING_CHAR',
  }));
  visit(yaml, {
    Alias: (_, { range }) => {
      faults.push({ offset: range?.[0] ?? 0, reason: 'an alias (`*…`) is not used in content' });
    },
  });
  return faults.sort((a, b) => a.offset - b.offset)[0];
}

/** An unclosed quote or bracket is noticed where it ends; the author wants to know where it begins. */
function openedAt(yaml: Document, end: number): number {
  let start = end;
  visit(yaml, {
    Node: (_, node) => {
      if (isBracketed(node) && node.range?.[1] === end) start = Math.min(start, node.range[0]);
    },
  });
  return start;
}

function isBracketed(node: Node): boolean {
  return isScalar(node) ? node.type?.startsWith('QUOTE') === true : 'flow' in node && node.flow === true;
}

const deepest = 100;

/** Where a text nests so deeply that parsing it might end the process (the parser recurses); before parsing. */
export function deepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[{\]}]|^ {200}|(?:[-?] +){50}/gm)) {
    if (bracket.length > 1) return index;
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > deepest) return index;
  }
  return undefined;
}

/** What is wrong with a faulty line and what to do, as far as the line itself tells. */
export function adviceFor({ reason, mayBeIndent }: YamlFault, line: string, column: number): [string, string] {
  if (mayBeIndent && column === 1 && /^ +(?:- +)?[\w-]+:/.test(line)) {
    const remedy = 'indent it as the lines it belongs with: two spaces a level';
    return ['the line is indented otherwise than the lines around it', remedy];
  }
  return [reason, remedyFor(line)];
}

function remedyFor(line: string): string {
  if (/["'].*["']/.test(line)) return 'close each quote once; inside single quotes double a single one';
  if (/["']/.test(line)) return 'close the quote that is opened here, or take it out';
  if (/[[{]/.test(line)) return 'close the bracket, with commas between what is in it';
  return 'put the value in quotes, or indent the line as its neighbours are';
}
