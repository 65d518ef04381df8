import { expect, test } from 'vitest';
import { chosenAfter } from './choose';
import { areEntries, type SearchEntry } from './entry';
import { makeIndex } from './search';
import { readings } from './words';

const entry = (title: string, text = ''): SearchEntry => ({ href: `#${title}`, kind: 'step', title, place: '', text });
const index = makeIndex([
  entry('etcd', 'de database van het cluster'),
  entry('CoreDNS', 'zoekt namen op'),
  entry('Load balancer', 'verdeelt verzoeken'),
  entry('Café', 'koffie'),
  entry('De back-off', 'wachten'),
]);
const first = (query: string) => index.find(query)[0]?.title;

test('two swapped letters are forgiven', () => expect(first('ectd')).toBe('etcd'));
test('a wrong letter in a longer word is forgiven', () => expect(first('datobase')).toBe('etcd'));
test('a name may be split', () => expect(first('core dns')).toBe('CoreDNS'));
test('a name may be joined', () => expect(first('loadbalancer')).toBe('Load balancer'));
test('a word may be unfinished', () => expect(first('verzoe')).toBe('Load balancer'));
test('accents and capitals do not matter', () => expect(first('CAFE')).toBe('Café'));
test('a compound is found as written, joined and by its parts', () => {
  for (const query of ['back-off', 'backoff', 'back off', 'off']) expect(first(query)).toBe('De back-off');
});
test('all words count before some do', () => {
  expect(index.find('namen zoekt').map(({ title }) => title)).toEqual(['CoreDNS']);
  expect(index.find('namen koffie').length).toBe(2);
});
test('nonsense and signs find nothing', () => {
  for (const query of ['qqqqqqqq', '…', '', '   ', '(((']) expect(index.find(query)).toEqual([]);
});
test('a query is read literally first', () => {
  expect(readings('Core DNS', (word) => word === 'coredns')).toEqual([['core', 'dns'], ['coredns']]);
});
test('the chosen hit runs round the list', () => {
  expect(chosenAfter('ArrowDown', 2, 3)).toBe(0);
  expect(chosenAfter('ArrowUp', 0, 3)).toBe(2);
  expect(chosenAfter('PageDown', 0, 3)).toBe(2);
  expect(chosenAfter('x', 0, 3)).toBeUndefined();
  expect(chosenAfter('ArrowDown', 0, 0)).toBeUndefined();
});
test('a file that holds no entries is refused', () => {
  expect(areEntries([entry('a')])).toBe(true);
  for (const data of [null, {}, [1], [{ ...entry('a'), kind: 'x' }], [{ ...entry('a'), href: 1 }]])
    expect(areEntries(data)).toBe(false);
});
