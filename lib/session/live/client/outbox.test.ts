import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Outbox, type OutboxEvent, outboxReducer } from './outbox';

const letter = (key: string, about = 'q1', body = 'a') => ({ key, about, body });

test('a newer answer to a question takes the place of one that has not arrived', () => {
  const first = outboxReducer<string>([], { type: 'write', letter: letter('1', 'q1', 'a') });
  const both = outboxReducer(first, { type: 'write', letter: letter('2', 'q2', 'b') });
  expect(outboxReducer(both, { type: 'write', letter: letter('3', 'q1', 'c') })).toEqual([
    letter('2', 'q2', 'b'),
    letter('3', 'q1', 'c'),
  ]);
});

test('a receipt for an answer that was replaced since leaves the newer one', () => {
  const outbox = [letter('2')];
  expect(outboxReducer<string>(outbox, { type: 'settle', key: '1' })).toBe(outbox);
  expect(outboxReducer<string>(outbox, { type: 'settle', key: '2' })).toEqual([]);
});

test('whatever happens, there is one letter about one thing, and what is written last and not settled is there', () => {
  const event = fc.oneof(
    fc.record({
      type: fc.constant('write' as const),
      letter: fc.record({ key: fc.nat(9).map(String), about: fc.constantFrom('q1', 'q2'), body: fc.string() }),
    }),
    fc.record({ type: fc.constant('settle' as const), key: fc.nat(9).map(String) }),
  );
  fc.assert(
    fc.property(fc.array(event), (events: OutboxEvent<string>[]) => {
      const outbox = events.reduce<Outbox<string>>(outboxReducer, []);
      expect(new Set(outbox.map(({ about }) => about)).size).toBe(outbox.length);
      const last = events.at(-1);
      if (last?.type === 'write') expect(outbox.map(({ key }) => key)).toContain(last.letter.key);
    }),
  );
});
