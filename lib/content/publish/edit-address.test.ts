import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editAddress } from './edit-address';

test('every page names a file that is there', () => {
  for (const path of ['', '/cases/zalando', '/about', '/glossary', '/sources'] as const) {
    const address = editAddress(path, 'nl', { repository: 'https://example.org/site' }) ?? '';
    expect(address).toMatch(/^https:\/\/example\.org\/site\/edit\/main\/content\//);
    expect(existsSync(address.replace('https://example.org/site/edit/main/', '')), address).toBe(true);
  }
});

test('without a repository there is no link', () => {
  expect(editAddress('/about', 'nl', { repository: undefined })).toBeUndefined();
});

test('the words of a session are changed in its own file, on its screen for the room as well', () => {
  for (const path of ['/session/zalando', '/session/zalando/audience'] as const) {
    expect(editAddress(path, 'en', { repository: 'https://example.org' })).toMatch(
      /content\/cases\/zalando\/session\.en\.yaml$/,
    );
  }
});
