import { type AtRule, type ChildNode, parse } from 'postcss';

/** Cuts a stylesheet to what a page can use, given whether it may name an element or a class by a word. */
export type CssPruner = (mayName: (word: string) => boolean) => string;

type Piece =
  | { kind: 'rule'; selectors: { selector: string; words: string[] }[]; body: string }
  | { kind: 'block'; head: string; pieces: Piece[] }
  /** An animation or a registered property. */
  | { kind: 'named'; name: string; text: string }
  | { kind: 'statement'; text: string };

/**
 * A rule stays when the page may name every class and every element of one of its selectors. States, ids, attributes and what
 * stands in brackets are passed over, so that too much stays rather than too little. The order stays as it is. Animations and
 * registered properties stay where the rest names them.
 */
export function cssPruner(css: string): CssPruner {
  const pieces = piecesOf(parse(css).nodes);
  return (mayName) => {
    const rest = textOf(pieces, mayName, () => false);
    return textOf(pieces, mayName, (name) => rest.includes(name));
  };
}

function piecesOf(nodes: readonly ChildNode[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'comment') return [];
    if (node.type === 'decl') return [{ kind: 'statement', text: String(node) }];
    if (node.type === 'atrule') return [atRulePiece(node)];
    const selectors = node.selectors.map((selector) => ({ selector, words: wordsOf(selector) }));
    return [{ kind: 'rule', selectors, body: node.nodes.join(';') }];
  });
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
        return possible.length > 0 ? `${possible.map(({ selector }) => selector).join(',')}{${piece.body}}` : '';
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
