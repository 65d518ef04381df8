#!/usr/bin/env bash
# minisearch 7.2.0 with its own tokenizer.
# A guess from memory: it splits at spaces and punctuation, so the signs of Markdown and HTML around a word fall off.
# Seen: Unicode counts the backtick, `=`, `<`, `>`, `~`, `|` and `$` as symbols, not as punctuation. A code span stays one word
# with its backticks: `ndots` is found by the plain query in no way, neither as a prefix nor with fuzzy matching, whereas
# **ndots** is. In technical text the names in code spans are what people search for; strip the marks before the index does.
# Output seen (plain, prefix, fuzzy 0.2): «**ndots** 1 1 1», «"ndots" 1 1 1», «`ndots` 0 0 0», «<code>ndots</code> 0 0 0»,
# «ndots=2 0 1 0».
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent minisearch@7.2.0
cat > try.mjs <<'JS'
import MiniSearch from 'minisearch';

for (const written of ['**ndots**', '"ndots"', '`ndots`', '<code>ndots</code>', 'ndots=2']) {
  const index = new MiniSearch({ fields: ['text'] });
  index.add({ id: 1, text: `Set ${written} in the pod.` });
  const found = [{}, { prefix: true }, { fuzzy: 0.2 }].map((options) => index.search('ndots', options).length);
  console.log(`${written} ${found.join(' ')}`);
}
JS
expected=$(
  cat <<'TEXT'
**ndots** 1 1 1
"ndots" 1 1 1
`ndots` 0 0 0
<code>ndots</code> 0 0 0
ndots=2 0 1 0
TEXT
)
seen=$(node try.mjs)
printf 'expected:\n%s\nseen:\n%s\n' "$expected" "$seen"
[ "$seen" = "$expected" ]
