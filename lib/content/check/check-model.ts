import type { CaseFiles } from '@/lib/content/open/case-files';
import type { ModelFile, WordedModel } from '@/lib/content/open/model-files';
import { type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { find, keyAt, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { languages } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';

/** Whether everything in a model has words in every language, all words something in the model, and its lessons and nodes exist. */
export function wordsForModel(
  { outage, words }: Pick<CaseFiles, 'outage' | 'words'>,
  model: WordedModel | undefined,
): Diagnostic[] {
  return [
    ...(model ? [...unknownLessons(model, outage), ...unknownNodes(model, outage)] : []),
    ...locales.flatMap((locale) =>
      model ? compareModel(model, words[locale], languages[locale].englishName) : unwanted(words[locale]),
    ),
  ];
}

/** Models that can not be read. */
export function brokenModels(models: ReadonlyMap<string, ModelFile>): Diagnostic[] {
  return [...models.values()].flatMap(({ file, fault }) =>
    fault === undefined
      ? []
      : [diagnostic({ file, line: 1, column: 1 }, 'unreadable-file', `this model can not be read: ${fault}`, readable)],
  );
}

const readable = 'let it `export const model` with knobs, stocks, outcomes, goals, assumptions and lessons';

function unwanted(words: YamlTree): Diagnostic[] {
  if (!nodeAt(words.root, ['model'])) return [];
  const remedy = 'take it out, or add model.ts';
  return [
    diagnostic(words.placeOf(keyAt(words.root, ['model'])), 'words-without-id', 'this case has no model', remedy),
  ];
}

function compareModel(model: WordedModel, words: YamlTree, language: string): Diagnostic[] {
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
function unknownNodes({ nodes = [] }: WordedModel, outage: YamlTree): Diagnostic[] {
  if (outage.partial) return [];
  const drawn = find(outage, 'nodes.*.id').map(({ value }) => value);
  const place = outage.placeOf(keyAt(outage.root, ['nodes']));
  return nodes
    .filter((id) => !drawn.includes(id))
    .map((id) =>
      diagnostic(
        place,
        'unknown-id',
        `model.ts gives a health to \`${id}\`, which is no node here`,
        nameOneOf(drawn, id),
      ),
    );
}

function unknownLessons(model: WordedModel, outage: YamlTree): Diagnostic[] {
  if (outage.partial) return [];
  const lessons = find(outage, 'lessons.*.id').map(({ value }) => value);
  const place = outage.placeOf(keyAt(outage.root, ['lessons']));
  return Object.keys(model.lessons)
    .filter((id) => !lessons.includes(id))
    .map((id) =>
      diagnostic(place, 'unknown-id', `model.ts applies a lesson \`${id}\` that is not here`, nameOneOf(lessons, id)),
    );
}
