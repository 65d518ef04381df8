import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cutFont } from './cut-font';
import { siteCharacters } from './site-characters';

test('a font is cut to what is written, and stays a WOFF2', async () => {
  const whole = readFileSync('node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2');
  const cut = await cutFont(whole, 'Eén lookup, 10 query’s');
  expect(cut.subarray(0, 4).toString()).toBe('wOF2');
  expect(cut.length).toBeLessThan(whole.length / 3);
});

test('the characters are those of every text in the folders, and all of ASCII', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  try {
    mkdirSync(join(folder, 'cases/demo'), { recursive: true });
    writeFileSync(join(folder, 'cases/demo/nl.yaml'), 'title: "Eén vraag → één ‘antwoord’"\n');
    writeFileSync(join(folder, 'picture.png'), 'ß');
    const characters = siteCharacters([folder]);
    for (const character of 'AZaz09 ~é→‘’') expect(characters).toContain(character);
    expect(characters).not.toContain('ß');
    expect(characters).not.toContain('\n');
    expect(new Set(characters).size).toBe([...characters].length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
