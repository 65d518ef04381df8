#!/usr/bin/env bash
# elkjs 0.12.1 (lays out graphs), algorithm `layered`.
# A guess from memory: as a misspelt algorithm throws, so does a misspelt option, or a value that an option doesn't have.
# Seen: only the algorithm is checked. `down` or `TB` for `DOWN`, `60px` for `60` and `nodenode` for `nodeNode` count as not
# given, without a word. A padding of `[top=60]` is taken, but the sides that it doesn't name fall from 12 to 0.
# A drawing that runs to the right is noticed; a spacing that never applied stays in the code as if it did something.
# Output seen (width x height): «none: 254x184», «elk.direction DOWN: 364x134», «elk.direction down: 254x184», «elk.direction TB:
# 254x184», «elk.spacing.nodeNode 60: 254x264», with 60px, and with nodenode, 254x184, «elk.padding [top=60]: 230x220»,
# «elk.algorithm layred: throws UnsupportedConfigurationException».
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent elkjs@0.12.1
cat > try.mjs <<'JS'
import ELK from 'elkjs/lib/elk.bundled.js';

const elk = new ELK();
async function sizeWith(option, value) {
  const graph = {
    id: 'graph',
    layoutOptions: { 'elk.algorithm': 'layered', ...(option && { [option]: value }) },
    children: ['a', 'b', 'c', 'd'].map((id) => ({ id, width: 100, height: 40 })),
    edges: ['b', 'c', 'd'].map((to) => ({ id: `to-${to}`, sources: ['a'], targets: [to] })),
  };
  const size = await elk.layout(graph).then(
    ({ width, height }) => `${width}x${height}`,
    ({ message }) => `throws ${/^[\w.]*?(\w+Exception)/.exec(message)?.[1]}`,
  );
  console.log(`${option ? `${option} ${value}` : 'none'}: ${size}`);
}

await sizeWith();
await sizeWith('elk.direction', 'DOWN');
await sizeWith('elk.direction', 'down');
await sizeWith('elk.direction', 'TB');
await sizeWith('elk.spacing.nodeNode', '60');
await sizeWith('elk.spacing.nodeNode', '60px');
await sizeWith('elk.spacing.nodenode', '60');
await sizeWith('elk.padding', '[top=60]');
await sizeWith('elk.algorithm', 'layred');
JS
expected=$(
  cat <<'TEXT'
none: 254x184
elk.direction DOWN: 364x134
elk.direction down: 254x184
elk.direction TB: 254x184
elk.spacing.nodeNode 60: 254x264
elk.spacing.nodeNode 60px: 254x184
elk.spacing.nodenode 60: 254x184
elk.padding [top=60]: 230x220
elk.algorithm layred: throws UnsupportedConfigurationException
TEXT
)
seen=$(node try.mjs)
printf 'expected:\n%s\nseen:\n%s\n' "$expected" "$seen"
[ "$seen" = "$expected" ]
