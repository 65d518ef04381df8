import { Fragment } from 'react';

type Piece = { text: string; code: boolean; from: number };

/** Words from the content, in which `backticks` mark code. */
export function Phrase({ children = '' }: { children?: string | undefined }) {
  return piecesOf(children).map(({ text, code, from }) => (
    <Fragment key={from}>{code ? <code>{text}</code> : text}</Fragment>
  ));
}

function piecesOf(words: string): Piece[] {
  return [...words.matchAll(/`([^`]+)`|[^`]+/g)].map(({ 0: whole, 1: code, index: from }) => ({
    text: code ?? whole,
    code: code !== undefined,
    from,
  }));
}
