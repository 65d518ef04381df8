import { isMap, isSeq } from 'yaml';
import { agendaFaults, agreeingOutcomes, cardsGivenAway } from '@/lib/content/check/craft/check-agendas';
import { cutWords } from '@/lib/content/check/craft/check-lost-words';
import type { CaseFiles, SharedFiles } from '@/lib/content/open/case-files';
import { type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { find, keyAt, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { languages } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';
import { agendaMinutes } from '@/lib/session/schema';
import { doublesIn, idsOf } from './check-references';
import { claimedFacts } from './check-session-numbers';
import { compareWords, type Section } from './check-word-ids';
import { type IdSet, idsAt } from './ids';

/** All that is wrong with the session of a case. */
export function checkSession(files: CaseFiles, shared: SharedFiles): Diagnostic[] {
  if (!files.session) return [];
  const { session, words } = files.session;
  return [
    ...session.diagnostics,
    ...unknownIds(session, files, shared),
    ...unique.flatMap((list) => doublesIn(session, list)),
    ...wrongLengths(session),
    ...neverUsed(session),
    ...notAnOption(session),
    ...agendaFaults(files.outage, session),
    ...locales.flatMap((locale) => [
      ...words[locale].diagnostics,
      ...cutWords(words[locale]),
      ...sectionsOf(session).flatMap((section) => compareWords(section, words[locale], languages[locale].englishName)),
      ...unexplainedHerrings(session, words[locale]),
      ...agreeingOutcomes(files.outage, files.words[locale], session, languages[locale]),
      ...cardsGivenAway(words[locale], files.words[locale]),
      ...claimedFacts(files, session, words[locale], locale),
    ]),
  ];
}

const unique = [
  ...['items', 'cards', 'decisions', 'debrief', 'changes', 'checklist'].map((list) => `${list}.*.id`),
  ...['agendas.short.*.item', 'agendas.long.*.item', 'decisions.*.options.*', 'cards.*.sources.*'],
  ...['decisions.*.sources.*', 'alert.sources.*', 'items.*.questions.*'],
];

function unknownIds(session: YamlTree, files: CaseFiles, shared: SharedFiles): Diagnostic[] {
  const { step, lesson, source } = idsOf(files, shared);
  const own = (kind: string, list: string) => idsAt(kind, session, `${list}.*.id`);
  const references: [IdSet, ...string[]][] = [
    [step, 'cards.*.step', 'decisions.*.step', 'debrief.*.step', 'checklist.*.step', 'items.*.to'],
    [source, 'alert.sources.*', 'cards.*.sources.*', 'decisions.*.sources.*'],
    [lesson, 'changes.*.lesson'],
    [predictionsOf(files.outage), 'items.*.prediction'],
    [own('item', 'items'), 'agendas.*.*.item'],
    [own('card', 'cards'), 'items.*.cards.*'],
    [own('decision', 'decisions'), 'items.*.decision'],
    [own('question', 'debrief'), 'items.*.questions.*'],
  ];
  return references.flatMap(([{ kind, ids, partial }, ...patterns]) =>
    patterns
      .flatMap((pattern) => find(session, pattern))
      .filter(({ value }) => !partial && !ids.includes(value))
      .map(({ value, place }) =>
        diagnostic(place, 'unknown-id', `there is no ${kind} \`${value}\``, nameOneOf(ids, value)),
      ),
  );
}

/** A case may do without predictions: then there is none to name. */
function predictionsOf(outage: YamlTree): IdSet {
  const predictions = idsAt('prediction', outage, 'predictions.*.id');
  return nodeAt(outage.root, ['predictions']) ? predictions : { ...predictions, partial: outage.partial };
}

/** An agenda lasts as long as it says it does. */
function wrongLengths(session: YamlTree): Diagnostic[] {
  if (session.partial) return [];
  return Object.entries(agendaMinutes).flatMap(([agenda, minutes]) => {
    const parts = find(session, `agendas.${agenda}.*.minutes`).map(({ value }) => Number(value));
    const list = nodeAt(session.root, ['agendas', agenda]);
    const total = parts.reduce((sum, part) => sum + part, 0);
    if (total === minutes || Number.isNaN(total) || !isSeq(list) || list.items.length > parts.length) return [];
    const place = session.placeOf(keyAt(session.root, ['agendas', agenda]));
    const message = `the ${agenda} agenda lasts ${total} minutes`;
    return [diagnostic(place, 'agenda-minutes', message, `let its minutes add up to ${minutes}`)];
  });
}

const uses: readonly [list: string, ...at: string[]][] = [
  ['items', 'agendas.*.*.item'],
  ['cards', 'items.*.cards.*'],
  ['decisions', 'items.*.decision'],
  ['debrief', 'items.*.questions.*'],
];

/** What no agenda leads to, so that no room ever sees it; and a card that belongs to two rounds. */
function neverUsed(session: YamlTree): Diagnostic[] {
  if (session.partial) return [];
  const shown = uses.flatMap(([list, at = '']) => {
    const used = find(session, at).map(({ value }) => value);
    return find(session, `${list}.*.id`)
      .filter(({ value }) => !used.includes(value))
      .map(({ value, place }) =>
        diagnostic(place, 'never-used', `no room ever comes to \`${value}\``, `name it at \`${at}\`, or take it out`),
      );
  });
  return [...shown, ...doublesAcross(session, 'items.*.cards.*')];
}

function doublesAcross(tree: YamlTree, pattern: string): Diagnostic[] {
  const found = find(tree, pattern);
  return found.flatMap(({ value, place }, index) => {
    const first = found.find((other) => other.value === value);
    if (!first || found.indexOf(first) === index) return [];
    const message = `\`${value}\` stands here twice, first on line ${first.place.line}`;
    return [diagnostic(place, 'doubled-id', message, 'let a card belong to one round')];
  });
}

/** What was done then is one of the options. */
function notAnOption(session: YamlTree): Diagnostic[] {
  return find(session, 'decisions.*.done').flatMap(({ value, place, path }) => {
    const options = idsAt('option', session, `decisions.${String(path[1])}.options.*`).ids;
    if (session.partial || options.includes(value)) return [];
    return [diagnostic(place, 'unknown-id', `there is no option \`${value}\``, nameOneOf(options, value))];
  });
}

function sectionsOf(session: YamlTree): Section[] {
  const lists = ['items', 'cards', 'decisions', 'debrief', 'changes', 'checklist'];
  return [
    ...lists.map((list) => ({ of: session, at: `${list}.*.id`, words: [list] })),
    ...find(session, 'decisions.*.id').map(({ value, path }) => ({
      of: session,
      at: `decisions.${String(path[1])}.options.*`,
      words: ['decisions', value, 'options'],
    })),
  ];
}

/** The facilitator has to be told why a red herring leads nowhere. */
function unexplainedHerrings(session: YamlTree, words: YamlTree): Diagnostic[] {
  const cards = nodeAt(session.root, ['cards']);
  if (session.partial || words.partial || !isSeq(cards)) return [];
  return cards.items.flatMap((card) => {
    const id = isMap(card) && card.get('herring') === true ? String(card.get('id')) : undefined;
    if (id === undefined || !nodeAt(words.root, ['cards', id])) return [];
    if (nodeAt(words.root, ['cards', id, 'note'])) return [];
    const place = words.placeOf(keyAt(words.root, ['cards', id]));
    return [diagnostic(place, 'missing-words', `red herring \`${id}\` has no note`, 'add `note:` with where it leads')];
  });
}
