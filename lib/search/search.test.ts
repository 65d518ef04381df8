import { expect, test } from 'vitest';
import { areEntries, type SearchEntry } from './entry';
import { hitAfterKey } from './hit-after-key';
import { needsMore, together } from './other-locales';
import { makeIndex } from './search';
import { readings } from './words';

const entry = (title: string, text = ''): SearchEntry => ({ href: `#${title}`, kind: 'step', title, place: '', text });
const index = makeIndex([
  entry('etcd', 'de database van het cluster'),
  entry('CoreDNS', 'zoekt namen op'),
  entry('Load balancer', 'verdeelt verzoeken'),
  entry('Café', 'koffie'),
  entry('De back-off', 'wachten'),
  entry('Turnitin', 'controleert het werk in een les'),
  entry('De teamsessie'),
  { ...entry('Begin'), also: 'k8s' },
]);
const first = (query: string) => index.find(query).hits[0]?.title;

test('two swapped letters are forgiven', () => expect(first('ectd')).toBe('etcd'));
test('a wrong letter in a longer word is forgiven', () => expect(first('datobase')).toBe('etcd'));
test('a name may be split', () => expect(first('core dns')).toBe('CoreDNS'));
test('a name may be joined', () => expect(first('loadbalancer')).toBe('Load balancer'));
test('a name may be split in three', () => expect(first('turn it in')).toBe('Turnitin'));
test('a compound is found by its last word', () => expect(first('sessie')).toBe('De teamsessie'));
test('a place is found by what else it is called', () => expect(first('k8s')).toBe('Begin'));
test('a word may be unfinished', () => expect(first('verzoe')).toBe('Load balancer'));
test('accents and capitals do not matter', () => expect(first('CAFE')).toBe('Café'));
test('a compound is found as written, joined and by its parts', () => {
  for (const query of ['back-off', 'backoff', 'back off', 'off']) expect(first(query)).toBe('De back-off');
});
test('all words count before some do', () => {
  expect(index.find('namen zoekt').hits.map(({ title }) => title)).toEqual(['CoreDNS']);
  expect(index.find('namen koffie')).toMatchObject({ hits: [{}, {}], isWhole: false });
});
test('nonsense and signs find nothing', () => {
  for (const query of ['qqqqqqqq', '…', '', '   ', '(((']) expect(index.find(query).hits).toEqual([]);
});
test('a query is read literally first', () => {
  expect(readings('Core DNS', (word) => word === 'coredns')).toEqual([['core', 'dns'], ['coredns']]);
});
test('the chosen hit runs round the list', () => {
  expect(hitAfterKey('ArrowDown', 2, 3)).toBe(0);
  expect(hitAfterKey('ArrowUp', 0, 3)).toBe(2);
  expect(hitAfterKey('PageDown', 0, 3)).toBe(2);
  expect(hitAfterKey('x', 0, 3)).toBeUndefined();
  expect(hitAfterKey('ArrowDown', 0, 0)).toBeUndefined();
});
test('a file that holds no entries is refused', () => {
  expect(areEntries([entry('a')])).toBe(true);
  for (const data of [null, {}, [1], [{ ...entry('a'), kind: 'x' }], [{ ...entry('a'), href: 1 }]])
    expect(areEntries(data)).toBe(false);
});

test('the other languages are asked when one’s own has little, or not all of the words', () => {
  expect(needsMore(index.find('etcd'))).toBe(true);
  expect(needsMore({ hits: Array(5).fill(entry('etcd')), isWhole: true })).toBe(false);
  expect(needsMore({ hits: Array(20).fill(entry('etcd')), isWhole: false })).toBe(true);
});
test('one’s own language comes first, and a place that stands there already does not come twice', () => {
  const at = (href: string) => ({ ...entry('x'), href });
  const own = { hits: [at('/nl/glossary#dns')], isWhole: true };
  const abroad = { hits: [at('/en/glossary#dns'), at('/en/lessons')], isWhole: true };
  expect(together(own, abroad).map(({ href }) => href)).toEqual(['/nl/glossary#dns', '/en/lessons']);
});
test('a loose guess in one’s own language leaves room for what fits in another', () => {
  const loose = { hits: Array(20).fill(entry('x')), isWhole: false };
  const abroad = { hits: [{ ...entry('y'), href: '/en/y' }], isWhole: true };
  expect(together(loose, abroad)).toHaveLength(6);
  expect(together(loose, { ...abroad, isWhole: false })).toHaveLength(20);
});
