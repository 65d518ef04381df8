import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  piecesGone,
  recorded,
  recordFile,
  type Translation,
  type TranslationStatus,
  translationsOf,
} from '@/lib/content/translate/translations';
import { type Locale, sourceLocale, translatedLocales } from '@/lib/languages/locale';
import { siteContent } from '@/lib/settings';
import { table } from '@/scripts/bench/table';
import { commandOptions } from '@/scripts/command-options';
import { toldUnit } from '@/scripts/translations/told-units';

const { values, positionals } = commandOptions({
  allowPositionals: true,
  options: { root: { type: 'string', default: 'content' }, written: { type: 'boolean', default: false } },
});
const [asked = ''] = positionals.map((path) => path.replace(/\/+$/, ''));
const standings = ['translated', 'unrecorded', 'stale', 'missing'] as const;
const roots = values.root === 'content' ? [values.root, ...siteContent().folders] : [values.root];

if (values.written && !roots.some(isToldIn)) {
  console.error(
    `${asked}: no words stand there; name a folder or a file below the content, such as cases/zalando or ui/nl.json`,
  );
  process.exit(1);
}
for (const root of roots) for (const locale of translatedLocales) report(root, locale);

function isToldIn(root: string): boolean {
  const pieces = translatedLocales.flatMap((locale) => [...translationsOf(root, locale), ...piecesGone(root, locale)]);
  return pieces.some(isAsked);
}

/** Whether a piece stands in the folder or file that was named; all do when none was. */
function isAsked({ file }: { file: string }): boolean {
  return asked === '' || file === asked || file.startsWith(`${asked}/`);
}

function report(root: string, locale: Locale) {
  if (values.written) record(root, locale);
  const units = translationsOf(root, locale);
  console.log(`${root}: ${locale}, against ${sourceLocale}\n`);
  console.log(table(['what', 'kind', ...standings], rowsOf(units)));
  const unfinished = units.filter(({ standing }) => standing === 'stale' || standing === 'missing');
  for (const unit of unfinished) console.log(`\n${toldUnit(root, locale, unit).join('\n')}`);
  if (unfinished.length > 0) process.exitCode = 1;
  console.log(`\n${advice(units)}\n`);
  const [gone, ...more] = piecesGone(root, locale).map(({ file }) => dirname(file));
  if (gone !== undefined)
    console.log(
      `${recordFile(root, locale)} holds words that are gone, of ${[...new Set([gone, ...more])].join(', ')}. Forget them: npm run check:translations -- --written ${gone}\n`,
    );
}

function record(root: string, locale: Locale) {
  const file = recordFile(root, locale);
  const written = recorded(root, locale, isAsked, isAsked);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
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
