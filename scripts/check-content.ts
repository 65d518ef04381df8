import { parseArgs } from 'node:util';
import { checkContent } from '@/lib/content/check/check';
import { format } from '@/lib/content/parse/diagnostic';

const { values } = parseArgs({
  options: { root: { type: 'string', default: 'content' }, json: { type: 'boolean', default: false } },
});
const { cases, diagnostics } = checkContent(values.root);

if (values.json) console.log(JSON.stringify(diagnostics, null, 2));
else {
  for (const diagnostic of diagnostics) console.log(format(diagnostic));
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const checked = `${values.root}: ${cases.length} case${cases.length === 1 ? '' : 's'} checked (${cases.join(', ')})`;
  console.log(
    diagnostics.length === 0
      ? `${checked}, all is well.`
      : `${checked}, ${diagnostics.length} to repair in ${files} file(s).`,
  );
}
process.exitCode = diagnostics.length === 0 ? 0 : 1;
