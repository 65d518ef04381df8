#!/usr/bin/env bash
# ts-fsrs 5.4.2 (plans when a card comes back), without fuzz and short-term steps.
# A guess from memory: with `maximum_interval: 30` no grade plans a card more than 30 days ahead.
# Seen: the grades must differ, so Hard gets 30 days, Good 31 and Easy 32. With
# `maximum_interval: 1` they are 2, 3 and 4: none stays within it. Who promises «within a month» has to cut the answer off afterwards.
# Output seen: «30: 30 31 32», «1: 2 3 4».
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund ts-fsrs@5.4.2 > /dev/null 2>&1
cat > try.mjs <<'JS'
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';

for (const most of [30, 1]) {
  const plan = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: most });
  let card = createEmptyCard(new Date('2026-01-01T12:00:00Z'));
  for (let review = 0; review < 12; review += 1) card = plan.next(card, card.due, Rating.Good).card;
  const days = [Rating.Hard, Rating.Good, Rating.Easy].map((grade) => plan.next(card, card.due, grade).card.scheduled_days);
  console.log(`${most}: ${days.join(' ')}`);
}
JS
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = $'30: 30 31 32\n1: 2 3 4' ]
