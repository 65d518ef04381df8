import type { CaseFiles } from '@/lib/content/open/case-files';
import { models } from '@/lib/content/open/models';
import { type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { find, keyAt, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { languages } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';
import type { AnyModel } from '@/lib/model/model';

/** Whether everything in a model has words in every language, all words something in the model, and its lessons exist. */
export function wordsForModel({ slug, outage, words }: CaseFiles): Diagnostic[] {
  const model = models.get(slug);
  return [
    ...(model ? unknownLessons(model, outage) : []),
    ...locales.flatMap((locale) =>
      model ? compareModel(model, words[locale], languages[locale].englishName) : unwanted(words[locale]),
    ),
  ];
}

function unwanted(words: YamlTree): Diagnostic[] {
  if (!nodeAt(words.root, ['model'])) return [];
  const remedy = 'take it out, or add model.ts and name it in content/models.ts';
  return [
    diagnostic(words.placeOf(keyAt(words.root, ['model'])), 'words-without-id', 'this case has no model', remedy),
  ];
}

function compareModel(model: AnyModel, words: YamlTree, language: string): Diagnostic[] {
  if (words.partial) return [];
  if (!nodeAt(words.root, ['model'])) {
    const remedy = 'add `model:` at the end of the file';
    const start = { file: words.file, line: 1, column: 1 };
    return [diagnostic(start, 'missing-words', `the model has no ${language} words`, remedy)];
  }
  const sections = {
    knobs: model.knobs.map(({ id }) => id),
    stocks: model.stocks.map(({ id }) => id),
    outcomes: model.outcomes,
    goals: model.goals.map(({ id }) => id),
    assumptions: model.assumptions.map(({ id }) => id),
  };
  return Object.entries(sections).flatMap(([section, ids]) => {
    const path = ['model', section];
    if (!nodeAt(words.root, path)) return [];
    const worded = find(words, [...path, '<key>']);
    const missing = ids.filter((id) => !worded.some(({ value }) => value === id));
    const place = words.placeOf(keyAt(words.root, path));
    return [
      ...missing.map((id) =>
        diagnostic(
          place,
          'missing-words',
          `\`${id}\` of model.ts has no ${language} words`,
          `add \`${id}:\` under \`${path.join('.')}\``,
        ),
      ),
      ...worded
        .filter(({ value }) => !ids.includes(value))
        .map(({ value, place: at }) =>
          diagnostic(
            at,
            'words-without-id',
            `there is no \`${value}\` in model.ts`,
            nameOneOf(ids, value, 'take it out'),
          ),
        ),
    ];
  });
}

/** The lessons that a model applies are lessons of its case. */
function unknownLessons(model: AnyModel, outage: YamlTree): Diagnostic[] {
  if (outage.partial) return [];
  const lessons = find(outage, 'lessons.*.id').map(({ value }) => value);
  const place = outage.placeOf(keyAt(outage.root, ['lessons']));
  return Object.keys(model.lessons)
    .filter((id) => !lessons.includes(id))
    .map((id) =>
      diagnostic(place, 'unknown-id', `model.ts applies a lesson \`${id}\` that is not here`, nameOneOf(lessons, id)),
    );
}
