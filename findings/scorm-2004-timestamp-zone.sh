#!/usr/bin/env bash
# scorm-again 3.4.3 (a SCORM runtime for learning platforms), SCORM 2004, `cmi.interactions.n.timestamp`.
# A guess from memory: the field is ISO 8601, so the commonest form there is, 2026-11-30T08:00:00Z, is taken.
# Seen: it is refused with error 406, and so is an offset. SCORM 2004 lets a zone stand only behind a fraction of a second:
# «.0Z» is taken, and so is no zone at all. A package that uses toISOString() works by its milliseconds; one whose date library
# leaves them out loses the time of every answer, without an exception: SetValue gives "false".
# Output seen: «08:00:00Z false 406», «09:00:00+01:00 false 406», «08:00Z false 406», «08:00:00.0Z true 0»,
# «09:00:00.0+01:00 true 0», «08:00:00 true 0».
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent scorm-again@3.4.3
cat > try.mjs <<'JS'
import { Scorm2004API } from 'scorm-again/scorm2004';

const silent = 5;
const runtime = new Scorm2004API({ autocommit: false, logLevel: silent });
runtime.Initialize('');
runtime.SetValue('cmi.interactions.0.id', 'first');
for (const time of ['08:00:00Z', '09:00:00+01:00', '08:00Z', '08:00:00.0Z', '09:00:00.0+01:00', '08:00:00']) {
  const isTaken = runtime.SetValue('cmi.interactions.0.timestamp', `2026-11-30T${time}`);
  console.log(`${time} ${isTaken} ${runtime.GetLastError()}`);
}
JS
expected=$(
  cat <<'TEXT'
08:00:00Z false 406
09:00:00+01:00 false 406
08:00Z false 406
08:00:00.0Z true 0
09:00:00.0+01:00 true 0
08:00:00 true 0
TEXT
)
seen=$(node try.mjs)
printf 'expected:\n%s\nseen:\n%s\n' "$expected" "$seen"
[ "$seen" = "$expected" ]
