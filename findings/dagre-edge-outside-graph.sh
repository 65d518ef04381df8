#!/usr/bin/env bash
# @dagrejs/dagre 3.1.3 (lays out graphs).
# A guess from memory: after layout() all that is to be drawn lies between 0 and the graph's `width` and `height`.
# Seen: from left to right, three nodes in a row with an edge back to the first, or a shortcut past the second, have points
# above the top: y begins at -7.5 while `height` is 67.5. From top to bottom the same graph stays within. An SVG with
# viewBox="0 0 width height" cuts off the edge that closes the loop: in a drawing of a cascade, the one that it is about.
# Output seen (least and greatest coordinate of the edges across the direction, and the size of the graph that way):
# «chain LR 20..20 of 40», «loop LR -7.5..47.5 of 67.5», «shortcut LR -7.5..47.5 of 67.5», «loop TB 7.5..92.5 of 142.5».
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent @dagrejs/dagre@3.1.3
cat > try.mjs <<'JS'
import dagre from '@dagrejs/dagre';

function across(name, rankdir, edges) {
  const graph = new dagre.graphlib.Graph().setGraph({ rankdir }).setDefaultEdgeLabel(() => ({}));
  for (const node of ['a', 'b', 'c']) graph.setNode(node, { width: 100, height: 40 });
  for (const [from, to] of edges) graph.setEdge(from, to);
  dagre.layout(graph);
  const [axis, size] = rankdir === 'LR' ? ['y', 'height'] : ['x', 'width'];
  const drawn = graph.edges().flatMap((edge) => graph.edge(edge).points.map((point) => point[axis]));
  console.log(`${name} ${rankdir} ${Math.min(...drawn)}..${Math.max(...drawn)} of ${graph.graph()[size]}`);
}

across('chain', 'LR', ['ab', 'bc']);
across('loop', 'LR', ['ab', 'bc', 'ca']);
across('shortcut', 'LR', ['ab', 'bc', 'ac']);
across('loop', 'TB', ['ab', 'bc', 'ca']);
JS
expected=$(
  cat <<'TEXT'
chain LR 20..20 of 40
loop LR -7.5..47.5 of 67.5
shortcut LR -7.5..47.5 of 67.5
loop TB 7.5..92.5 of 142.5
TEXT
)
seen=$(node try.mjs)
printf 'expected:\n%s\nseen:\n%s\n' "$expected" "$seen"
[ "$seen" = "$expected" ]
