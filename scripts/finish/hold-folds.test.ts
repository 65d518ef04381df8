import { expect, test } from 'vitest';
import { holdFolds } from './hold-folds';
import { edited, parsePage } from './html';

function held(html: string): string {
  const page = parsePage(html);
  return edited(page, holdFolds(page));
}

const fold = '<details><summary>more</summary><div data-folded=""><p>a</p><div>b</div></div></details><p>c</p>';

test('what is folded stands in a noscript, between the marks of React, and nothing else does', () => {
  expect(held(fold)).toBe(
    '<details><summary>more</summary><div data-folded=""><!--$--><noscript><p>a</p><div>b</div></noscript><!--/$--></div></details><p>c</p>',
  );
});

test('doing it twice changes nothing', () => {
  expect(held(held(fold))).toBe(held(fold));
});

test('a noscript in a fold waits under another name', () => {
  const html = '<ul><li data-folded=""><p>a</p><noscript><b>c</b></noscript></li><li><noscript>d</noscript></li></ul>';
  const once = held(html);
  expect(once).toBe(
    '<ul><li data-folded=""><!--$--><noscript><p>a</p><div data-noscript=""><b>c</b></div></noscript><!--/$--></li><li><noscript>d</noscript></li></ul>',
  );
  expect(held(once)).toBe(once);
});

test('a fold that is not closed is refused', () => {
  expect(() => held('<p data-folded="">a')).toThrow('data-folded');
});
