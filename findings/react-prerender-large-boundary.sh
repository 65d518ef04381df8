#!/usr/bin/env bash
# react-dom 19.3.1, `prerenderToNodeStream` of `react-dom/static`, which makes static pages.
# A guess from memory: a Suspense boundary in which nothing suspends is written where it stands, so a static page with one can be
# read without JavaScript.
# Seen, of boundaries that are not the whole page: what they hold counts together. Past some 12,800 bytes the next one is written as if it had suspended:
# its fallback in its place, its content hidden at the end, and a script that puts it there. Three boundaries of 7,000 characters:
# one stands, two wait for the script, though all was known. The page is whole with scripts and lacks text without them.
# `renderToString` writes the same boundary where it stands.
# Output seen: «12000: in place», «20000: fallback shown, content hidden, moved by a script», «3 x 7000: 1 in place, 2 hidden»,
# «20000 by renderToString: in place».
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent react@19.3.1 react-dom@19.3.1
cat > try.mjs <<'JS'
import { createElement, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';

const boundary = (characters, key) =>
  createElement(Suspense, { key, fallback: 'waiting' }, createElement('p', null, 'x'.repeat(characters)));

const page = (...boundaries) => createElement('main', null, ...boundaries);

async function prerendered(...boundaries) {
  let html = '';
  for await (const piece of (await prerenderToNodeStream(page(...boundaries))).prelude) html += piece;
  return html;
}

function told(html) {
  if (html.startsWith('<main><!--$--><p>')) return 'in place';
  const parts = [
    /^<main><!--\$\?-->.*waiting/.test(html) && 'fallback shown',
    /<div hidden id="S:0"><p>x/.test(html) && 'content hidden',
    /\$RC\("B:0","S:0"\)/.test(html) && 'moved by a script',
  ];
  return parts.filter(Boolean).join(', ');
}

console.log(`12000: ${told(await prerendered(boundary(12_000)))}`);
console.log(`20000: ${told(await prerendered(boundary(20_000)))}`);
const three = await prerendered(...[7000, 7000, 7000].map(boundary));
console.log(`3 x 7000: ${three.split('<!--$-->').length - 1} in place, ${three.split('<!--$?-->').length - 1} hidden`);
console.log(`20000 by renderToString: ${told(renderToString(page(boundary(20_000))))}`);
JS
expected=$(
  cat <<'TEXT'
12000: in place
20000: fallback shown, content hidden, moved by a script
3 x 7000: 1 in place, 2 hidden
20000 by renderToString: in place
TEXT
)
seen=$(node try.mjs)
printf 'expected:\n%s\nseen:\n%s\n' "$expected" "$seen"
[ "$seen" = "$expected" ]
