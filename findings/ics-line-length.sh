#!/usr/bin/env bash
# ics 3.12.0 (writes iCalendar files), ical.js 2.2.1 (reads them), on Node.js 20.
# A guess from memory: a library that writes RFC 5545 folds its lines at 75 octets, as section 3.1 asks.
# Seen: it folds at characters. A title of sixty euro signs gives a line of 188 octets; of plain letters it gives 75.
# ical.js reads both, so a test that reads the file back stays green; programs that count octets may cut the title.
# Output seen: «letters 75, euro signs 188, read back true».
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund ics@3.12.0 ical.js@2.2.1 > /dev/null 2>&1
cat > try.mjs <<'JS'
import ICAL from 'ical.js';
import { createEvent } from 'ics';

const file = (title) => createEvent({ start: [2026, 11, 30], end: [2026, 12, 1], title }).value;
const longest = (text) => Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
const euros = '€'.repeat(60);
const event = new ICAL.Component(ICAL.parse(file(euros))).getFirstSubcomponent('vevent');
console.log(
  `letters ${longest(file('a'.repeat(200)))}, euro signs ${longest(file(euros))}, read back ${event.getFirstPropertyValue('summary') === euros}`,
);
JS
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = 'letters 75, euro signs 188, read back true' ]
