#!/usr/bin/env bash
# gift-pegjs 1.0.2 (reads GIFT, Moodle's text format of questions).
# A guess from memory: `trueFeedback` is what a learner reads who answers True, `falseFeedback` who answers False.
# Seen: they hold the first and the second comment as they stand. In GIFT the first is for a wrong answer and the second for a
# right one, and Moodle's importer takes them so. Where the answer is False both come out as named; where it is True they
# are swapped, and who shows them by name tells the learner with the right answer that it was wrong. A lone comment, which
# GIFT keeps for the wrong answer, lands in the `trueFeedback` of a true statement.
# Output seen: «F: True → wrong, False → right», «T: True → wrong, False → right»,
# «T, one comment: True → wrong, False → none».
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent gift-pegjs@1.0.2
cat > try.mjs <<'JS'
import { parse } from 'gift-pegjs';

const files = {
  F: 'A pod with two containers has two addresses. {F#wrong#right}',
  T: 'The containers of a pod share one address. {T#wrong#right}',
  'T, one comment': 'The containers of a pod share one address. {T#wrong}',
};
for (const [name, file] of Object.entries(files)) {
  const [{ trueFeedback, falseFeedback }] = parse(file);
  console.log(`${name}: True → ${trueFeedback?.text ?? 'none'}, False → ${falseFeedback?.text ?? 'none'}`);
}
JS
expected=$(
  cat <<'TEXT'
F: True → wrong, False → right
T: True → wrong, False → right
T, one comment: True → wrong, False → none
TEXT
)
seen=$(node try.mjs)
printf 'expected:\n%s\nseen:\n%s\n' "$expected" "$seen"
[ "$seen" = "$expected" ]
