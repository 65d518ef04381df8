import { isMap, isSeq } from 'yaml';
import { cutWords } from '@/lib/content/check/craft/check-lost-words';
import type { CaseFiles, SharedFiles } from '@/lib/content/open/case-files';
import type { WordedModel } from '@/lib/content/open/model-files';
import { type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { type FoundNode, find, keyAt, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { languages } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';
import { doublesIn, idsOf } from './check-references';
import { claimedIn } from './check-session-numbers';
import { compareWords, type Section } from './check-word-ids';
import { type IdSet, idsAt } from './ids';

/** All that is wrong with what somebody on call gets to see and do in a case. */
export function checkOnCall(files: CaseFiles, shared: SharedFiles, model: WordedModel | undefined): Diagnostic[] {
  if (!files.onCall) return [];
  const { onCall, words } = files.onCall;
  return [
    ...onCall.diagnostics,
    ...(model ? unknownToModel(onCall, model) : withoutModel(onCall)),
    ...(model?.nodes ? withoutHealth(onCall, idsOf(files, shared).node, model.nodes) : []),
    ...unknownIds(onCall, files, shared),
    ...unique.flatMap((list) => doublesIn(onCall, list)),
    ...sharedNames(onCall),
    ...withoutLastReading(onCall),
    ...neverShown(onCall),
    ...locales.flatMap((locale) => [
      ...words[locale].diagnostics,
      ...cutWords(words[locale]),
      ...sectionsOf(onCall).flatMap((section) => compareWords(section, words[locale], languages[locale].englishName)),
      ...optionalWords(onCall, words[locale]),
      ...(model ? unknownValues(words[locale], model) : []),
      ...claimedIn(files, factsOf(onCall, words[locale]), locale),
    ]),
  ];
}

const unique = [
  ...['signals', 'actions', 'timeline'].map((list) => `${list}.*.id`),
  ...['impact.*', 'questions.*', 'page.reveals.*', 'signals.*.reveals.*', 'signals.*.after.*', 'actions.*.after.*'],
  ...['hint.hints.*.until.*', 'timeline.*.sources.*', 'page.sources.*', 'actions.*.sources.*'],
  ...['hint.hints.*.id', 'signals.*.readings.*.id', 'signals.*.readings.*.sources.*', 'waits.*'],
];

/** What a move of a play can not be called, because something else is. */
const reserved = ['hint', 'close', 'wait'];

function unknownIds(onCall: YamlTree, files: CaseFiles, shared: SharedFiles): Diagnostic[] {
  const { node, step, source } = idsOf(files, shared);
  const readings = find(onCall, 'signals.*.readings.*.id').map(({ value }) => value);
  const reading: IdSet = { kind: 'reading', ids: readings, partial: onCall.partial };
  const action = idsAt('action', onCall, 'actions.*.id');
  const question = idsAt('question', files.quiz, 'questions.*.id');
  const loop = idsAt('loop', files.outage, 'loops.*.id');
  return unknownTo(onCall, [
    [node, 'impact.*', 'page.reveals.*', 'signals.*.reveals.*', 'signals.*.needs.<key>'],
    [node, 'signals.*.readings.*.when.nodes.<key>'],
    [reading, 'signals.*.after.*', 'actions.*.after.*', 'hint.hints.*.until.*'],
    [action, 'signals.*.readings.*.when.done.*', 'signals.*.readings.*.when.undone.*', 'timeline.*.action'],
    [step, 'timeline.*.step'],
    [loop, 'actions.*.risk.loop'],
    [question, 'questions.*'],
    [source, 'page.sources.*', 'actions.*.sources.*', 'timeline.*.sources.*', 'signals.*.readings.*.sources.*'],
    [source, 'measures.*.sources.*'],
  ]);
}

/** A node of which the model says nothing would be shown as healthy all the time. */
function withoutHealth(onCall: YamlTree, { ids }: IdSet, healths: readonly string[]): Diagnostic[] {
  const shown = ['impact.*', 'page.reveals.*', 'signals.*.reveals.*', 'signals.*.needs.<key>'];
  return [...shown, 'signals.*.readings.*.when.nodes.<key>']
    .flatMap((pattern) => find(onCall, pattern))
    .filter(({ value }) => ids.includes(value) && !healths.includes(value))
    .map(({ value, place }) =>
      diagnostic(
        place,
        'missing-key',
        `model.ts gives no health to \`${value}\``,
        'give it one in its `view`, or take it out here',
      ),
    );
}

/** The knobs, actions, stocks and counters that it names are there in the model, and its minutes within a run. */
function unknownToModel(onCall: YamlTree, model: WordedModel): Diagnostic[] {
  const knob = whole(
    'knob',
    model.knobs.map(({ id }) => id),
  );
  const end = model.tick * model.ticks;
  return [
    ...unknownTo(onCall, [
      [knob, 'actions.*.knobs.<key>'],
      [whole('action of model.ts', Object.keys(model.actions)), 'actions.*.action'],
      [valuesOf(model), 'signals.*.readings.*.when.values.<key>'],
      [whole('lesson of model.ts', Object.keys(model.lessons)), 'page.sooner.<key>'],
    ]),
    ...model.knobs.flatMap(({ id, min, max }) =>
      outOfBounds(find(onCall, `actions.*.knobs.${id}`), min, max, `the knob \`${id}\``),
    ),
    ...outOfBounds([...find(onCall, 'page.minute'), ...find(onCall, 'page.sooner.*')], 0, end, 'a run of the model'),
  ];
}

function outOfBounds(found: FoundNode[], min: number, max: number, of: string): Diagnostic[] {
  return found
    .filter(({ value }) => Number(value) < min || Number(value) > max)
    .map(({ value, place }) =>
      diagnostic(place, 'wrong-value', `${value} is beyond ${of}`, `write a number from ${min} to ${max}`),
    );
}

function withoutModel(onCall: YamlTree): Diagnostic[] {
  if (!onCall.root) return [];
  const remedy = 'add model.ts, or take on-call.yaml and its words out';
  const place = { file: onCall.file, line: 1, column: 1 };
  return [diagnostic(place, 'missing-model', 'nobody can be on call in a case without a model', remedy)];
}

/** A value in the words is one that the model has. */
function unknownValues(words: YamlTree, model: WordedModel): Diagnostic[] {
  const { ids } = valuesOf(model);
  const said = ['readings.*', 'actions.*.done'].flatMap((at) => find(words, at));
  return said.flatMap(({ value, place }) =>
    [...value.matchAll(/\{\{([^}]*)\}\}/g)]
      .filter(([, id = '']) => !ids.includes(id))
      .map(([, id = '']) =>
        diagnostic(place, 'unknown-id', `the model has no value \`${id}\``, nameOneOf(ids, id, 'take it out')),
      ),
  );
}

const valuesOf = ({ stocks, counters = {} }: WordedModel): IdSet =>
  whole('stock or counter', [...stocks.map(({ id }) => id), ...Object.keys(counters)]);

const whole = (kind: string, ids: string[]): IdSet => ({ kind, ids, partial: false });

function unknownTo(tree: YamlTree, references: [IdSet, ...string[]][]): Diagnostic[] {
  return references.flatMap(([{ kind, ids, partial }, ...patterns]) =>
    patterns
      .flatMap((pattern) => find(tree, pattern))
      .filter(({ value }) => !partial && !ids.includes(value))
      .map(({ value, place }) =>
        diagnostic(place, 'unknown-id', `there is no ${kind} \`${value}\``, nameOneOf(ids, value)),
      ),
  );
}

/** Signals and actions are moves of one play, and readings are known by their own id: no two may be called the same. */
function sharedNames(onCall: YamlTree): Diagnostic[] {
  const [signals, actions] = ['signals.*.id', 'actions.*.id'].map((list) => find(onCall, list));
  const taken = signals?.map(({ value }) => value) ?? [];
  const remedy = 'give this one another id';
  const readings = find(onCall, 'signals.*.readings.*.id');
  return [
    ...(actions ?? [])
      .filter(({ value }) => taken.includes(value))
      .map(({ value, place }) => diagnostic(place, 'doubled-id', `\`${value}\` is also a signal`, remedy)),
    ...[...(signals ?? []), ...(actions ?? [])]
      .filter(({ value }) => reserved.some((word) => value === word || value.startsWith(`${word}-`)))
      .map(({ value, place }) => diagnostic(place, 'bad-id', `\`${value}\` is a move that everybody has`, remedy)),
    ...readings.flatMap(({ value, place }, at) => {
      const first = readings.findIndex((other) => other.value === value);
      const isOther = first !== at && readings[first]?.path[1] !== readings[at]?.path[1];
      return isOther ? [diagnostic(place, 'doubled-id', `\`${value}\` is a reading of two signals`, remedy)] : [];
    }),
  ];
}

/** There is always something to read: the last reading asks nothing, and only the last. */
function withoutLastReading(onCall: YamlTree): Diagnostic[] {
  const signals = nodeAt(onCall.root, ['signals']);
  if (onCall.partial || !isSeq(signals)) return [];
  return signals.items.flatMap((_, at) => {
    const readings = nodeAt(onCall.root, ['signals', at, 'readings']);
    if (!isSeq(readings)) return [];
    return readings.items.flatMap((reading, index) => {
      const isLast = index === readings.items.length - 1;
      if (!isMap(reading) || reading.has('when') !== isLast) return [];
      const place = onCall.placeOf(reading);
      return isLast
        ? [
            diagnostic(
              place,
              'unwanted-when',
              'when this does not hold there is nothing to read',
              'take `when` out of the last reading',
            ),
          ]
        : [
            diagnostic(
              place,
              'missing-when',
              'without `when` nothing after it is ever read',
              'add `when`, or put it last',
            ),
          ];
    });
  });
}

/** Somebody can find out the cause, and there is trouble to see. */
function neverShown(onCall: YamlTree): Diagnostic[] {
  if (onCall.partial) return [];
  const told = find(onCall, 'signals.*.readings.*.tells').map(({ value }) => value);
  const place = onCall.placeOf(keyAt(onCall.root, ['signals']));
  return ['trouble', 'cause']
    .filter((what) => !told.includes(what))
    .map((what) =>
      diagnostic(
        place,
        'never-used',
        `no reading tells the ${what}`,
        `add \`tells: ${what}\` to the reading that does`,
      ),
    );
}

function sectionsOf(onCall: YamlTree): Section[] {
  return [
    { of: onCall, at: 'signals.*.id', words: ['signals'] },
    { of: onCall, at: 'signals.*.readings.*.id', words: ['readings'] },
    { of: onCall, at: 'actions.*.id', words: ['actions'] },
    { of: onCall, at: 'hint.hints.*.id', words: ['hints'] },
    { of: onCall, at: 'timeline.*.id', words: ['timeline'] },
  ];
}

/** Words that only some have: `blind` a signal that needs something, `why` an action with a risk, a measure its sources. */
function optionalWords(onCall: YamlTree, words: YamlTree): Diagnostic[] {
  if (onCall.partial || words.partial) return [];
  const having = (list: string, key: string) =>
    find(onCall, `${list}.*.id`)
      .filter(({ path }) => nodeAt(onCall.root, [list, Number(path[1]), key]))
      .map(({ value }) => value);
  const measures = find(onCall, 'measures.<key>').map(({ value }) => value);
  const said = find(words, 'measures.<key>');
  return [
    ...oneForOne(words, 'signals', 'blind', having('signals', 'needs'), 'needs'),
    ...oneForOne(words, 'actions', 'why', having('actions', 'risk'), 'risk'),
    ...measures
      .filter((name) => !said.some(({ value }) => value === name))
      .map((name) => {
        const place = words.placeOf(keyAt(words.root, ['measures']));
        return diagnostic(
          place,
          'missing-words',
          `\`measures.${name}\` has no words`,
          `add \`${name}:\` under \`measures\``,
        );
      }),
    ...said
      .filter(({ value }) => !measures.includes(value))
      .map(({ value, place }) =>
        diagnostic(
          place,
          'words-without-id',
          `on-call.yaml gives no \`${value}\``,
          'take it out, or add it with its sources',
        ),
      ),
  ];
}

function oneForOne(words: YamlTree, list: string, word: string, having: string[], key: string): Diagnostic[] {
  return find(words, `${list}.<key>`).flatMap(({ value, place }) => {
    const isSaid = nodeAt(words.root, [list, value, word]) !== undefined;
    if (isSaid === having.includes(value)) return [];
    return isSaid
      ? [
          diagnostic(
            place,
            'words-without-id',
            `\`${value}\` has no \`${key}\`, so nobody reads its \`${word}\``,
            `take \`${word}\` out`,
          ),
        ]
      : [diagnostic(place, 'missing-words', `\`${value}\` has \`${key}\` and no \`${word}\``, `add \`${word}:\``)];
  });
}

/** The words that are told as facts. */
function factsOf(onCall: YamlTree, words: YamlTree): FoundNode[] {
  if (onCall.partial) return [];
  const facts = (list: string) =>
    find(onCall, `${list}.*.id`)
      .filter(({ path }) => {
        const item = nodeAt(onCall.root, path.slice(0, -1));
        return isMap(item) && item.get('basis') === 'fact';
      })
      .map(({ value }) => value);
  const page = nodeAt(onCall.root, ['page']);
  return [
    ...find(words, 'situation'),
    ...(isMap(page) && page.get('basis') === 'fact' ? find(words, 'page.text') : []),
    ...facts('signals.*.readings').flatMap((id) => find(words, ['readings', id])),
    ...facts('actions').flatMap((id) => find(words, ['actions', id, 'done'])),
    ...find(words, 'timeline.*'),
    ...find(words, 'measures.*'),
  ];
}
