import { checkContent } from '@/lib/content/check/check';
import { caseFolders, caseSettingsFault } from '@/lib/content/open/case-folders';
import { openModels } from '@/lib/content/open/model-files';
import { type Diagnostic, format, isWarning } from '@/lib/content/parse/diagnostic';
import { memoizedFiles, memoizedShared } from '@/lib/content/read/memoized-files';
import { questionReport } from '@/lib/content/report/question-report';
import { siteContent } from '@/lib/settings';
import { table } from '@/scripts/bench/table';
import { commandOptions } from '@/scripts/command-options';

const { values } = commandOptions({
  options: {
    root: { type: 'string', default: 'content' },
    json: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
});
const folders = values.root === 'content' ? siteContent().folders : [];
const models = await openModels(caseFolders(values.root, { folders }) ?? []);
const { cases, diagnostics } = checkContent(
  values.root,
  models,
  { folders },
  { openCase: memoizedFiles, openShared: memoizedShared },
);
const warnings = diagnostics.filter(isWarning);
const faults = diagnostics.filter((each) => !isWarning(each));

if (values.json) console.log(JSON.stringify(diagnostics, null, 2));
else {
  for (const each of [...warnings, ...faults]) console.log(format(each));
  console.log(`${values.root}: ${counted(cases.length, 'case')} checked (${cases.join(', ')}), ${verdict()}`);
}
if (values.report && !values.json) {
  for (const { title, head, rows } of questionReport(values.root, { folders }))
    console.log(`\n${title}\n\n${table(head, rows)}`);
}
const settingsFault = values.root === 'content' ? caseSettingsFault(values.root, siteContent()) : undefined;
if (settingsFault) console.error(settingsFault);
process.exitCode = faults.length === 0 && !settingsFault ? 0 : 1;

function verdict(): string {
  const seen = warnings.length > 0 ? counted(warnings.length, 'warning') : '';
  if (faults.length === 0) return seen ? `nothing to repair, ${seen} to look at.` : 'all is well.';
  const repair = `${faults.length} to repair in ${counted(filesOf(faults), 'file')}`;
  return `${repair}${seen ? `, ${seen} to look at` : ''}.`;
}

function filesOf(found: readonly Diagnostic[]): number {
  return new Set(found.map(({ file }) => file)).size;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
