import { Fragment } from 'react';
import { unmarked } from '@/lib/languages/fallback';
import { sourceLocale } from '@/lib/languages/locale';

type Piece = { text: string; code: boolean; from: number };

/** Words from the content, in which `backticks` mark code; those that only the source language has say so. */
export function Phrase({ children = '' }: { children?: string | undefined }) {
  const { text: words, isSource } = unmarked(children);
  const pieces = piecesOf(words).map(({ text, code, from }) => (
    <Fragment key={from}>{code ? <code>{text}</code> : text}</Fragment>
  ));
  return isSource ? <span lang={sourceLocale}>{pieces}</span> : pieces;
}

function piecesOf(words: string): Piece[] {
  return [...words.matchAll(/`([^`]+)`|[^`]+/g)].map(({ 0: whole, 1: code, index: from }) => ({
    text: code ?? whole,
    code: code !== undefined,
    from,
  }));
}
