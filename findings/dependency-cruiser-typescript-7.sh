#!/usr/bin/env bash
# dependency-cruiser 17.4.3 beside typescript 7.0.2.
# A guess from memory: a forbidden import between two TypeScript files is reported, or the tool says that it can't read them.
# Seen: with TypeScript 7 installed it reads no .ts file at all, finds no violation, prints «0 modules» and exits 0; with
# typescript 6.0.2 the same rule over the same files exits 1. A guard of the architecture turns green by an upgrade.
# Output seen: «typescript 6.0.2: exit 1 …», «typescript 7.0.2: exit 0, modules 0».
set -euo pipefail
cd "$(mktemp -d)"
mkdir -p lib components
echo "import { draw } from '../components/draw'; export const a = draw;" > lib/a.ts
echo "export const draw = 1;" > components/draw.ts
cat > rules.cjs <<'RULES'
module.exports = { forbidden: [{ name: 'up', severity: 'error', from: { path: '^lib' }, to: { path: '^components' } }] };
RULES
outcome() {
  npm init -y > /dev/null
  npm install --silent --no-audit --no-fund --legacy-peer-deps dependency-cruiser@17.4.3 "typescript@$1" > /dev/null 2>&1
  code=0
  npx --no-install depcruise --config rules.cjs --output-type err lib components > out.txt || code=$?
  npx --no-install depcruise --config rules.cjs --output-type json lib components > out.json
  echo "typescript $1: exit $code, modules $(node -p "JSON.parse(require('fs').readFileSync('out.json', 'utf8')).modules.length")"
}
six=$(outcome 6.0.2)
seven=$(outcome 7.0.2)
printf '%s\n%s\n' "$six" "$seven"
[ "$six" = 'typescript 6.0.2: exit 1, modules 2' ] && [ "$seven" = 'typescript 7.0.2: exit 0, modules 0' ]
