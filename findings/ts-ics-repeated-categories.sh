#!/usr/bin/env bash
# ts-ics 2.4.6 (reads and writes iCalendar files) beside ical.js 2.2.1.
# A guess from memory: CATEGORIES may stand in an event more than once, so all of them are read; what is read and written again
# has lost nothing.
# Seen: of several lines only the last is left, and the file that ts-ics writes from it has dropped the rest. It also splits one
# line at an escaped comma, which gives three categories for two; as it doesn't escape either when it writes, that line comes
# out as it went in, and a test that only compares files stays green. ical.js reads the two of either file.
# Who sorts or filters the training days of a team by category misses some, without an error.
# Output seen: «two lines: reads [on call], writes [CATEGORIES:on call], ical.js [training][on call]»,
# «one line: reads [training\][team A][on call], writes [CATEGORIES:training\, team A,on call], ical.js [training, team A][on call]».
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent ts-ics@2.4.6 ical.js@2.2.1
cat > try.mjs <<'JS'
import ICAL from 'ical.js';
import { convertIcsCalendar, generateIcsCalendar } from 'ts-ics';

const files = {
  'two lines': ['CATEGORIES:training', 'CATEGORIES:on call'],
  'one line': ['CATEGORIES:training\\, team A,on call'],
};
const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//own//try//EN'];
const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20261130T080000Z', 'DTSTART:20261201T090000Z', 'SUMMARY:Game day'];
const show = (values) => values.map((value) => `[${value.trim()}]`).join('');
for (const [name, categories] of Object.entries(files)) {
  const file = [...calendar, ...event, ...categories, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const read = convertIcsCalendar(undefined, file);
  const written = generateIcsCalendar(read).match(/^CATEGORIES.*$/gm);
  const properties = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent').getAllProperties('categories');
  const beside = properties.flatMap((property) => property.getValues());
  console.log(`${name}: reads ${show(read.events[0].categories)}, writes ${show(written)}, ical.js ${show(beside)}`);
}
JS
expected=$(
  cat <<'TEXT'
two lines: reads [on call], writes [CATEGORIES:on call], ical.js [training][on call]
one line: reads [training\][team A][on call], writes [CATEGORIES:training\, team A,on call], ical.js [training, team A][on call]
TEXT
)
seen=$(node try.mjs)
printf 'expected:\n%s\nseen:\n%s\n' "$expected" "$seen"
[ "$seen" = "$expected" ]
