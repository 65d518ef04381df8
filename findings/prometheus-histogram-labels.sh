#!/usr/bin/env bash
# parse-prometheus-text-format 1.1.1 reads what prom-client 15.1.3 writes.
# A guess from memory: a histogram with a label comes back as one per value of the label, as a counter does.
# Seen: a counter keeps its labels. Of a histogram one nameless thing is left: the buckets of the last series overwrite those of
# the others, and the label, `sum` and `count` are gone, without an error. A histogram without labels is read whole.
# Who draws the latency of several services from a /metrics page draws one of them and takes it for all; the average is lost.
# Output seen: «counter: a=1 b=2», «histogram: 1, labels none, buckets 0.1=0 +Inf=2, sum none, count none»,
# «histogram without label: 1, labels none, buckets 0.1=0 +Inf=2, sum 10, count 2».
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent parse-prometheus-text-format@1.1.1 prom-client@15.1.3
cat > try.mjs <<'JS'
import parse from 'parse-prometheus-text-format';
import { Counter, Histogram, Registry } from 'prom-client';

const registers = [new Registry()];
const shared = { help: 'Lookups of names', registers };
const counter = new Counter({ ...shared, name: 'lookups', labelNames: ['zone'] });
const histogram = new Histogram({ ...shared, name: 'seconds', labelNames: ['zone'], buckets: [0.1] });
const plain = new Histogram({ ...shared, name: 'plain_seconds', buckets: [0.1] });
counter.inc({ zone: 'a' }, 1);
counter.inc({ zone: 'b' }, 2);
histogram.observe({ zone: 'a' }, 0.05);
for (const seconds of [4, 6]) {
  histogram.observe({ zone: 'b' }, seconds);
  plain.observe(seconds);
}

const families = parse(await registers[0].metrics());
const metricsOf = (name) => families.find((family) => family.name === name).metrics;
const pairs = (object) => Object.entries(object).map((pair) => pair.join('=')).join(' ');
const drawn = ({ labels, buckets, sum, count }) =>
  `labels ${labels ? pairs(labels) : 'none'}, buckets ${pairs(buckets)}, sum ${sum ?? 'none'}, count ${count ?? 'none'}`;
const counters = metricsOf('lookups').map(({ labels, value }) => `${labels.zone}=${value}`);
console.log(`counter: ${counters.join(' ')}`);
console.log(`histogram: ${metricsOf('seconds').length}, ${metricsOf('seconds').map(drawn)}`);
console.log(`histogram without label: ${metricsOf('plain_seconds').length}, ${metricsOf('plain_seconds').map(drawn)}`);
JS
expected=$(
  cat <<'TEXT'
counter: a=1 b=2
histogram: 1, labels none, buckets 0.1=0 +Inf=2, sum none, count none
histogram without label: 1, labels none, buckets 0.1=0 +Inf=2, sum 10, count 2
TEXT
)
seen=$(node try.mjs)
printf 'expected:\n%s\nseen:\n%s\n' "$expected" "$seen"
[ "$seen" = "$expected" ]
