import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testedMatters } from './a11y-matrix';

test('what the accessibility statement calls tested has a browser test', () => {
  const specs = readdirSync('e2e')
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => readFileSync(`e2e/${file}`, 'utf8'));
  for (const matter of testedMatters)
    expect(
      specs.some((spec) => spec.includes(`'@${matter}'`)),
      matter,
    ).toBe(true);
});
