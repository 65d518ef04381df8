#!/usr/bin/env bash
# ts-fsrs 5.4.2 (plans when a card comes back), `enable_fuzz: true`, no short-term steps.
# A guess from memory: fuzz pulls apart cards that were learnt together, so that they don't all come back on one day.
# Seen: the seed is made of the moment, the number of reviews and the card's memory state. Twelve answers that are handed in
# together, as a quiz with one button does, share all three: the fuzz moves all twelve alike, and they come back on one day.
# They spread once `useStrategy(StrategyMode.SEED, …)` brings in an id: good to know for who plans a whole quiz at once.
# Output seen: «one moment: 16 66», «with ids: 12 13 14 15 | 55 56 57 58 59 60 61 62 64» (the days that the twelve are planned
# ahead at the second and at the third review).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent ts-fsrs@5.4.2
cat > try.mjs <<'JS'
import { createEmptyCard, fsrs, GenSeedStrategyWithCardId, Rating, StrategyMode } from 'ts-fsrs';

const plan = () => fsrs({ enable_fuzz: true, enable_short_term: false });

/** The days that twelve cards are planned ahead after each review, all of them answered at the moment when the last is due. */
function daysOf(scheduler) {
  const learnt = createEmptyCard(new Date('2026-03-02T09:00:00Z'));
  let cards = Array.from({ length: 12 }, (_, number) => ({ id: `q${number}`, ...learnt }));
  return [1, 2, 3].map(() => {
    const now = new Date(Math.max(...cards.map(({ due }) => due.getTime())));
    cards = cards.map((card) => scheduler.next(card, now, Rating.Good).card);
    return [...new Set(cards.map((card) => card.scheduled_days))].sort((a, b) => a - b).join(' ');
  });
}

const [, ...together] = daysOf(plan());
const [, ...apart] = daysOf(plan().useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('id')));
console.log(`one moment: ${together.join(' ')}\nwith ids: ${apart.join(' | ')}`);
JS
expected=$(
  cat <<'TEXT'
one moment: 16 66
with ids: 12 13 14 15 | 55 56 57 58 59 60 61 62 64
TEXT
)
seen=$(node try.mjs)
printf 'expected:\n%s\nseen:\n%s\n' "$expected" "$seen"
[ "$seen" = "$expected" ]
