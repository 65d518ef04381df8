import { expect, test } from 'vitest';
import { edited, parsePage } from './html';
import { minifyTheme } from './minify-theme';

function done(html: string): string {
  const page = parsePage(html);
  return edited(page, minifyTheme(page));
}

test('the script before the first paint loses what only people read, and no other script does', () => {
  const html =
    '<script id="theme">(function paint(key) { /* why */ document.title = key; })("a")</script><script>b ( )</script>';
  const once = done(html);
  expect(once).toMatch(
    /^<script id="theme">\(function\(\w\)\{document\.title=\w\}\)\("a"\);<\/script><script>b \( \)<\/script>$/,
  );
  expect(done(once)).toBe(once);
});
