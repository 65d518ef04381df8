import { expect, test } from 'vitest';
import { fill } from './fill';

test('values stand where their names stood', () => {
  expect(fill('Stap {{number}} van {{steps}}', { number: 3, steps: 9 })).toBe('Stap 3 van 9');
});

test('a name without a value stays as it is', () => {
  expect(fill('Stap {{number}}', {})).toBe('Stap {{number}}');
});
