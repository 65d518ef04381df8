import { type AtRule, type ChildNode, parse } from 'postcss';

/** Parts of the fields for a date or a time, of which the site has none. */
const partOfDateField = /::-webkit-(?:date|calendar)/;

/** Cuts a stylesheet to what a page can use, given whether it may name an element or a class by a word. */
export type CssPruner = (mayName: (word: string) => boolean) => string;

/** What a rule holds, and its name where it is a custom property for the whole page. */
type Declaration = { text: string; name?: string };

type Piece =
  | { kind: 'rule'; selectors: { selector: string; words: string[] }[]; body: Declaration[] }
  | { kind: 'block'; head: string; pieces: Piece[] }
  /** An animation or a registered property. */
  | { kind: 'named'; name: string; text: string }
  | { kind: 'statement'; text: string };

/**
 * A rule stays when the page may name every class and every element of one of its selectors. States, ids, attributes and what
 * stands in brackets are passed over, so that too much stays rather than too little. The order stays as it is. Animations,
 * registered properties and custom properties of the whole page stay where the rest names them.
 */
export function cssPruner(css: string): CssPruner {
  const pieces = piecesOf(parse(css).nodes);
  return (mayName) => {
    let kept = '';
    let named = textOf(pieces, mayName, () => false);
    // what stays may name more of the same
    while (named !== kept) {
      kept = named;
      named = textOf(pieces, mayName, (name) => kept.includes(name));
    }
    return kept;
  };
}

function piecesOf(nodes: readonly ChildNode[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'comment') return [];
    if (node.type === 'decl') return [{ kind: 'statement', text: String(node) }];
    if (node.type === 'atrule') return [atRulePiece(node)];
    const selectors = node.selectors
      .filter((selector) => !partOfDateField.test(selector))
      .map((selector) => ({ selector, words: wordsOf(selector) }));
    const isOfWholePage = selectors.every(({ words }) => words.length === 0);
    return [{ kind: 'rule', selectors, body: declarationsOf(node.nodes, isOfWholePage) }];
  });
}

/** What is said twice in one rule, as minifiers leave it, stands once: the last time, which is what counts. */
function declarationsOf(nodes: readonly ChildNode[], isOfWholePage: boolean): Declaration[] {
  const texts = nodes.map(String);
  return nodes
    .map((node, at) => ({
      text: texts[at] ?? '',
      ...(isOfWholePage && node.type === 'decl' && node.variable && { name: node.prop }),
    }))
    .filter(({ text }, at) => texts.lastIndexOf(text) === at);
}

function atRulePiece(rule: AtRule): Piece {
  if (!rule.nodes) return { kind: 'statement', text: String(rule) };
  if (/^(?:-webkit-)?keyframes$|^property$/.test(rule.name))
    return { kind: 'named', name: rule.params, text: String(rule) };
  return { kind: 'block', head: `@${rule.name} ${rule.params}`.trimEnd(), pieces: piecesOf(rule.nodes) };
}

function textOf(
  pieces: readonly Piece[],
  mayName: (word: string) => boolean,
  isUsed: (name: string) => boolean,
): string {
  return pieces.map((piece, at) => pieceText(piece, at === pieces.length - 1)).join('');

  function pieceText(piece: Piece, isLast: boolean): string {
    switch (piece.kind) {
      case 'statement':
        return isLast ? piece.text : `${piece.text};`;
      case 'named':
        return isUsed(piece.name) ? piece.text : '';
      case 'block': {
        const inner = textOf(piece.pieces, mayName, isUsed);
        return inner && `${piece.head}{${inner}}`;
      }
      case 'rule': {
        const possible = piece.selectors.filter(({ words }) => words.every(mayName));
        const body = piece.body.filter(({ name }) => name === undefined || isUsed(name)).map(({ text }) => text);
        const isKept = possible.length > 0 && body.length > 0;
        return isKept ? `${possible.map(({ selector }) => selector).join(',')}{${body.join(';')}}` : '';
      }
    }
  }
}

const name = String.raw`(?:\\[0-9a-f]{1,6}\s?|\\.|[\w-]|[^\0-\x7f])+`;
/** A state or an id, a class, or an element. */
const part = new RegExp(String.raw`(?:::?|#)${name}|\.(${name})|(${name})`, 'gi');

/** The classes and elements that a selector can not do without. */
function wordsOf(selector: string): string[] {
  const parts = withoutBrackets(selector).matchAll(part);
  return [...parts].flatMap(([, className, element]) => unescaped(className ?? element ?? '') || []);
}

/** Without `[…]` and `(…)`, however deep; a bracket that is escaped belongs to a name. */
function withoutBrackets(selector: string): string {
  let depth = 0;
  return (selector.match(/\\.|[^\\]/gs) ?? [])
    .filter((piece) => {
      if (piece === '(' || piece === '[') depth++;
      const isOutside = depth === 0;
      if (piece === ')' || piece === ']') depth--;
      return isOutside;
    })
    .join('');
}

function unescaped(escaped: string): string {
  return escaped.replace(/\\([0-9a-f]{1,6})\s?|\\(.)/gi, (_, code: string | undefined, letter: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : letter,
  );
}
