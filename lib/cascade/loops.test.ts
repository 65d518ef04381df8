import { expect, test } from 'vitest';
import { legsOf } from './loops';

const edges = [
  { id: 'a-calls-b', from: 'a', to: 'b' },
  { id: 'b-calls-c', from: 'b', to: 'c' },
  { id: 'a-calls-c', from: 'a', to: 'c' },
  { id: 'c-restarts-itself', from: 'c', to: 'c' },
];

test('a lap runs against a call where that is the way round', () => {
  expect(legsOf(['b-calls-c', 'a-calls-c', 'a-calls-b'], edges)).toEqual([
    { edge: 'b-calls-c', back: false },
    { edge: 'a-calls-c', back: true },
    { edge: 'a-calls-b', back: false },
  ]);
  expect(legsOf(['a-calls-b', 'a-calls-c', 'b-calls-c'], edges).map(({ back }) => back)).toEqual([true, false, true]);
});

test('a lap that ends elsewhere goes back by the way it came', () => {
  expect(legsOf(['a-calls-b', 'b-calls-c'], edges)).toEqual([
    { edge: 'a-calls-b', back: false },
    { edge: 'b-calls-c', back: false },
    { edge: 'b-calls-c', back: true },
    { edge: 'a-calls-b', back: true },
  ]);
});

test('a lap that turns at a part by itself has gone round there', () => {
  expect(legsOf(['b-calls-c', 'c-restarts-itself'], edges)).toEqual([
    { edge: 'b-calls-c', back: false },
    { edge: 'c-restarts-itself', back: false },
  ]);
});

test('edges that do not follow on each other are no lap', () => {
  expect(legsOf(['a-calls-b', 'c-restarts-itself'], edges)).toEqual([]);
});
