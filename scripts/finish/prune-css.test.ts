import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cssPruner } from './prune-css';

const prune = (css: string, ...words: string[]) => cssPruner(css)((word) => words.includes(word));

test.each([
  ['.a{color:red}', '.a{color:red}'],
  ['.b{color:red}', ''],
  ['.a .b{color:red}', ''],
  ['.a,.b{color:red;margin:0}', '.a{color:red;margin:0}'],
  ['p,.b{color:red}', 'p{color:red}'],
  ['table{color:red}', ''],
  ['*,:root,::backdrop{color:red}', '*,:root,::backdrop{color:red}'],
  ['#b [data-b]{color:red}', '#b [data-b]{color:red}'],
  ['.a:not(.b){color:red}', '.a:not(.b){color:red}'],
  ['.a:is(.b,.c) p:has(> i){color:red}', '.a:is(.b,.c) p:has(> i){color:red}'],
  ['.a::before{color:red}', '.a::before{color:red}'],
  ['.a>table{color:red}', ''],
  ['.a+.b~p{color:red}', ''],
  [String.raw`.sm\:a{color:red}`, ''],
  [String.raw`.\[\&_p\]\:a{color:red}`, ''],
  ['@media print{.b{color:red}}', ''],
  ['@media print{.b{color:red}.a{color:red}}', '@media print{.a{color:red}}'],
  ['@layer x,y;@layer x{.b{color:red}}', '@layer x,y;'],
  ['@keyframes turn{to{rotate:1turn}}.a{animation:turn 1s}', '@keyframes turn{to{rotate:1turn}}.a{animation:turn 1s}'],
  ['@keyframes turn{to{rotate:1turn}}.b{animation:turn 1s}', ''],
  ['@property --x{syntax:"*";inherits:false}.a{--x:1}', '@property --x{syntax:"*";inherits:false}.a{--x:1}'],
  ['@property --x{syntax:"*";inherits:false}.b{--x:1}', ''],
  [':root{--x:1;--y:2}.a{top:var(--y)}', ':root{--y:2}.a{top:var(--y)}'],
  [':root{--x:1;--y:var(--x)}.a{top:var(--y)}', ':root{--x:1;--y:var(--x)}.a{top:var(--y)}'],
  [':root{--x:1;--y:var(--x)}', ''],
  ['.a{--x:1}', '.a{--x:1}'],
  ['.a{top:0;top:1px;top:0}', '.a{top:1px;top:0}'],
  ['::-webkit-datetime-edit{padding:0}::placeholder{color:red}', '::placeholder{color:red}'],
  ['@font-face{font-family:c;src:local("C")}', '@font-face{font-family:c;src:local("C")}'],
  ['.a{color:red;&:hover,.b &{color:blue}}', '.a{color:red;&:hover,.b &{color:blue}}'],
])('to a page with a paragraph of class a, %s is %s', (css, kept) => {
  expect(prune(css, 'p', 'a')).toBe(kept);
});

test.each([
  [String.raw`.sm\:a`, 'sm:a'],
  [String.raw`.w-\[min\(3rem\,50\%\)\]`, 'w-[min(3rem,50%)]'],
  [String.raw`.\32 xl`, '2xl'],
  [String.raw`.before\:content-\[\'\'\]:before`, "before:content-['']"],
  ['foreignObject.a', 'foreignObject a'],
])('%s is for who has %s', (selector, names) => {
  const rule = `${selector}{color:red}`;
  expect(prune(rule, ...names.split(' '))).toBe(rule);
  expect(prune(rule, 'other')).toBe('');
});

const sources = ['app', 'components', 'lib', 'scripts/finish/boot']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'));

/** What can stand in a class attribute, in the words in which scripts are searched for it. */
const written = new Set(sources.flatMap((source) => source.split(/[\s"'`]+|\$\{|\}/)));

test('no source has a field for a date or a time, whose parts are left out of every page', () => {
  const types = ['type="date"', 'type="time"', 'type="month"', 'type="week"', 'type="datetime-local"'];
  expect(types.filter((type) => sources.some((source) => source.includes(type)))).toEqual([]);
});

test('every class of our stylesheets is written whole in a source, so that a script that uses it can be found', () => {
  const sheets = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const classes = sheets.flatMap((file) => {
    const css = readFileSync(join('components', file), 'utf8').replace(/\/\*.*?\*\//gs, '');
    return [...css.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name = '']) => `${file}: ${name}`);
  });
  expect(classes.length).toBeGreaterThan(200);
  expect([...new Set(classes)].filter((each) => !written.has(each.replace(/^.*: /, '')))).toEqual([]);
});
