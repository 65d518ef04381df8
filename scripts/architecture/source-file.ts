import { type Node, parseSync, Visitor, type VisitorObject } from 'oxc-parser';

export type Import = {
  /** As it is written: `./outline`, `@/lib/fill`, `react`. */
  specifier: string;
  /** Only types come through it: nothing of it is in a bundle. */
  isType: boolean;
};

export type SourceFile = {
  /** From the root of the project, with `/`. */
  path: string;
  isClient: boolean;
  imports: Import[];
  /** The names that are declared and exported here, types included. */
  exports: string[];
  /** The globals of a browser that it names. */
  browserGlobals: string[];
  /** What it says to readers in words of its own: texts between tags, and attributes that are read out. */
  words: string[];
};

const browserGlobals = new Set(['document', 'window', 'localStorage', 'sessionStorage', 'navigator', 'indexedDB']);

/** What a file of TypeScript imports and declares. Throws an Error with the file's name when it can't be parsed. */
export function sourceFile(path: string, text: string): SourceFile {
  const { module, program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} can not be parsed: ${errors[0].message}`);
  const { types, lazy, globals } = namedIn(program);
  return {
    path,
    isClient: program.body.some((each) => 'directive' in each && each.directive === 'use client'),
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) => ({
        specifier: moduleRequest.value,
        isType: entries.length > 0 && entries.every(({ isType }) => isType),
      })),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest, isType }) =>
          moduleRequest ? [{ specifier: moduleRequest.value, isType }] : [],
        ),
      ),
      ...lazy.map((specifier) => ({ specifier, isType: false })),
      ...types.map((specifier) => ({ specifier, isType: true })),
    ],
    exports: module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, exportName }) => (moduleRequest || !exportName.name ? [] : exportName.name)),
    ),
    browserGlobals: globals,
    words: wordsIn(program),
  };
}

type Program = ReturnType<typeof parseSync>['program'];

/** What only the tree tells: `import('…')` as a value and as a type, and names that nothing in the file declares as members. */
function namedIn(program: Program): { types: string[]; lazy: string[]; globals: string[] } {
  const types: string[] = [];
  const lazy: string[] = [];
  const globals = new Set<string>();
  const visitor: VisitorObject = {};
  visitor.TSImportType = ({ source }) => void types.push(source.value);
  visitor.ImportExpression = ({ source }) => {
    if (source.type === 'Literal' && typeof source.value === 'string') lazy.push(source.value);
  };
  visitor.MemberExpression = ({ object }) => {
    if (object.type === 'Identifier' && browserGlobals.has(object.name)) globals.add(object.name);
  };
  new Visitor(visitor).visit(program);
  return { types, lazy, globals: [...globals] };
}

const spoken = /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label)$/;

/** Keys of a keyboard are called so in every language. */
function wordsIn(program: Program): string[] {
  const words: string[] = [];
  const say = (text: string) => {
    if (/\p{L}{2}/u.test(text)) words.push(text.trim());
  };
  const visitor: VisitorObject = {};
  visitor.JSXElement = ({ openingElement, children }) => {
    const { name } = openingElement;
    if (name.type === 'JSXIdentifier' && name.name === 'kbd') return;
    for (const child of children) {
      if (child.type === 'JSXText') say(child.value);
      if (child.type === 'JSXExpressionContainer') literalsIn(child.expression).forEach(say);
    }
  };
  visitor.JSXAttribute = ({ name, value }) => {
    if (typeof name.name !== 'string' || !spoken.test(name.name) || !value) return;
    literalsIn(value.type === 'JSXExpressionContainer' ? value.expression : value).forEach(say);
  };
  new Visitor(visitor).visit(program);
  return words;
}

/** The texts that an expression may come to, as far as they are written in it. */
function literalsIn(node: Node): string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.raw);
    case 'ConditionalExpression':
      return [...literalsIn(node.consequent), ...literalsIn(node.alternate)];
    case 'LogicalExpression':
      return literalsIn(node.right);
    case 'BinaryExpression':
      return node.operator === '+' ? [...literalsIn(node.left), ...literalsIn(node.right)] : [];
    default:
      return [];
  }
}
