import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import {
  recorded,
  recordFile,
  type Translation,
  type TranslationStatus,
  translationsOf,
} from '@/lib/content/translate/translations';
import { locales, sourceLocale } from '@/lib/languages/locale';
import { table } from '@/scripts/bench/table';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: 'content' }, written: { type: 'boolean', default: false } },
});
const [prefix = ''] = positionals;
const standings = ['translated', 'unrecorded', 'stale', 'missing'] as const;

for (const locale of locales.filter((each) => each !== sourceLocale)) {
  if (values.written) {
    const file = recordFile(values.root, locale);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `${JSON.stringify(
        recorded(values.root, locale, ({ file: each }) => each.startsWith(prefix)),
        null,
        2,
      )}\n`,
    );
  }
  const units = translationsOf(values.root, locale);
  console.log(`${locale}, against ${sourceLocale}\n`);
  console.log(table(['what', 'kind', ...standings], rowsOf(units)));
  for (const { file, id, standing } of units.filter(({ standing: each }) => each === 'stale' || each === 'missing')) {
    console.log(`${values.root}/${file}: ${id} is ${standing} in ${locale}`);
    process.exitCode = 1;
  }
  console.log(`\n${advice(units)}`);
}

function rowsOf(units: Translation[]): string[][] {
  const groups = new Map<string, Translation[]>();
  for (const unit of units) {
    const key = `${unit.place} ${unit.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  const count = (group: Translation[], standing: TranslationStatus) =>
    String(group.filter((unit) => unit.standing === standing).length);
  return [...groups].map(([key, group]) => [...key.split(' '), ...standings.map((each) => count(group, each))]);
}

function advice(units: Translation[]): string {
  const has = (standing: TranslationStatus) => units.some((unit) => unit.standing === standing);
  if (has('missing')) return 'Write what is missing, beside the same ids.';
  if (has('stale'))
    return 'Read each stale piece against its source, mend it, then record it: npm run check:translations -- --written cases/zalando';
  if (has('unrecorded'))
    return 'Nothing is stale. Record what was written in both languages: npm run check:translations -- --written';
  return 'All is translated.';
}
