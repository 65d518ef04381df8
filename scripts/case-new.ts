import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caseFolders } from '@/lib/content/open/case-folders';
import { openYaml } from '@/lib/content/parse/yaml-file';
import { caseSchema } from '@/lib/content/schema/case-schema';
import { idPattern } from '@/lib/id';
import { isLocale, type Locale, locales, sourceLocale } from '@/lib/languages/locale';
import { siteContent } from '@/lib/settings';
import { writeNewCase } from '@/scripts/case/new-case';

const usage = `npm run case:new -- <slug> [--organisation "Our shop"] [--date 2026-11-29] [--languages ${locales.join(',')}] [--no-model] [--no-session] [--on-call] [--in folder]`;

try {
  console.log(makeCase());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(usage);
  process.exitCode = 1;
}

/** Makes the case and gives what to do next. */
function makeCase(): string {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      organisation: { type: 'string' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      languages: { type: 'string', default: locales.join(',') },
      model: { type: 'boolean', default: true },
      session: { type: 'boolean', default: true },
      'on-call': { type: 'boolean', default: false },
      in: { type: 'string', default: 'content' },
    },
  });
  const [slug, ...more] = positionals;
  if (slug === undefined || more.length > 0) throw new Error('name the case: one name for its folder and its address');
  if (!idPattern.test(slug))
    throw new Error(`a case can not be called ${slug}: lower-case letters and digits with single hyphens`);
  const { folders } = siteContent();
  const beside = [...folders, values.in].map((each) => resolve(each));
  const known = caseFolders('content', { folders: [...new Set(beside)] }) ?? [];
  if (known.some((each) => each.slug === slug)) throw new Error(`there is a case ${slug} already`);
  if (!caseSchema.shape.date.safeParse(values.date).success)
    throw new Error(`${values.date} is no date: write 2026-11-29, 2026-11 or 2026`);
  if (values['on-call'] && !values.model) throw new Error('who is on call plays the model: leave --no-model out');
  const folder = join(values.in, 'cases', slug);
  const orders = known.map(({ folder: at }) => openYaml(join(at, 'case.yaml'), caseSchema).content?.order ?? 0);
  const files = writeNewCase(folder, {
    organisation: values.organisation ?? slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '),
    date: values.date,
    order: Math.max(0, ...orders) + 1,
    languages: languagesIn(values.languages),
    hasModel: values.model,
    hasSession: values.session,
    hasOnCall: values['on-call'],
  });
  return [`${folder} is there: ${files.join(', ')}`, '', ...next(slug, values.in)].join('\n');
}

function languagesIn(given: string): Locale[] {
  const asked = given.split(',').map((each) => each.trim());
  const wrong = asked.find((each) => !isLocale(each));
  if (wrong !== undefined) throw new Error(`${wrong} is no language of this site: choose from ${locales.join(', ')}`);
  if (!asked.includes(sourceLocale))
    throw new Error(`${sourceLocale} is the language that others are translated from: a case can not do without it`);
  return asked.filter(isLocale);
}

function next(slug: string, place: string): string[] {
  const isPrivate = resolve(place) !== resolve('content');
  const setting = isPrivate ? `CONTENT_DIRS=${relative('.', place) || place} ` : '';
  return [
    `${setting}npm run dev            shows it at http://localhost:3000/${sourceLocale}/cases/${slug}, and again after each change`,
    `${setting}npm run check:content  says what does not fit, in which file and line`,
    'content/README.md        is the guide: what to write first, and what every field means',
  ];
}
