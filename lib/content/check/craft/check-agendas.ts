import { type Diagnostic, diagnostic, type Place } from '@/lib/content/parse/diagnostic';
import type { YamlFile } from '@/lib/content/parse/yaml-file';
import { type FoundNode, find, keyAt, type YamlTree } from '@/lib/content/parse/yaml-tree';
import type { Case } from '@/lib/content/schema/case-schema';
import type { Language } from '@/lib/languages/language';
import { type AgendaName, agendaItemsOf } from '@/lib/session/agenda';
import { agendaMinutes, type Session } from '@/lib/session/schema';

const required = ['welcome', 'alert', 'ask', 'debrief', 'change'];

/** Whether each agenda tells the whole outage, forward, with what a session can not do without, in one order. */
export function agendaFaults(outage: YamlFile<Case>, session: YamlFile<Session>): Diagnostic[] {
  const { content } = session;
  const told = outage.content;
  if (!content || !told || session.partial || outage.partial) return [];
  const agendas: AgendaName[] = ['short', 'long'];
  return agendas.flatMap((agenda) => {
    const named = find(session, `agendas.${agenda}.*.item`);
    const items = agendaItemsOf(content, agenda, told);
    if (items.length < named.length) return [];
    const drawn = items.flatMap((item, at) =>
      item.type === 'story' || item.type === 'predict' ? [{ ...item, at }] : [],
    );
    if (drawn.some(({ to }) => to < 0)) return [];
    const place = session.placeOf(keyAt(session.root, ['agendas', agenda]));
    const absent = required.filter((type) => !items.some((item) => item.type === type));
    const back = drawn.find(({ from, to }) => to < from);
    const [last] = told.steps.slice(-1);
    const isTold = drawn.at(-1)?.to === told.steps.length - 1;
    return [
      ...absent.map((type) =>
        diagnostic(
          place,
          'missing-item',
          `the ${agenda} agenda has no item of type ${type}`,
          `add one; it lasts ${agendaMinutes[agenda]} minutes in all`,
        ),
      ),
      ...(back
        ? [
            diagnostic(
              named[back.at]?.place ?? place,
              'story-runs-back',
              `the diagram would run back to step ${back.to + 1}`,
              'let the items follow the steps of the cascade',
            ),
          ]
        : []),
      ...(isTold || back
        ? []
        : [
            diagnostic(
              place,
              'unfinished-story',
              `the ${agenda} agenda does not tell the outage to its end`,
              `add an item of type story with \`to: ${last?.id}\``,
            ),
          ]),
      ...otherOrder(session, named),
    ];
  });
}

/** Items of an agenda that do not follow the order of `items`: choices would have other numbers on paper than in the room. */
function otherOrder(session: YamlTree, named: readonly FoundNode[]): Diagnostic[] {
  const order = find(session, 'items.*.id').map(({ value }) => value);
  const astray = named.find(
    ({ value }, at) => at > 0 && order.indexOf(value) < order.indexOf(named[at - 1]?.value ?? ''),
  );
  if (!astray) return [];
  const message = `\`${astray.value}\` stands earlier in \`items\` than the item before it here`;
  return [diagnostic(astray.place, 'agenda-order', message, 'keep one order in `items` and in both agendas')];
}

const seen = [
  ...['situation', 'alert.text', 'items.*.title', 'cards.*.ask', 'cards.*.show', 'decisions.*.question'],
  ...['decisions.*.options.*', 'debrief.*.question', 'changes.*'],
];
const seenOfCase = [
  'steps.*.title',
  'steps.*.happens',
  'nodes.*',
  'predictions.*.question',
  'predictions.*.options.*.text',
];

/** What a card shows, or what was done then, can not stand in other words that the group may see before. */
export function cardsGivenAway(words: YamlTree, ofCase: YamlTree): Diagnostic[] {
  const all = [...seen.flatMap((at) => find(words, at)), ...seenOfCase.flatMap((at) => find(ofCase, at))];
  return ['cards.*.show', 'decisions.*.done'].flatMap((at) =>
    find(words, at).flatMap(({ value, place }) => {
      const same = all.find((other) => other.value === value && !isSame(other.place, place));
      if (!same) return [];
      const message = `“${value}” stands in ${same.place.file}:${same.place.line} too, and gives this away`;
      return [diagnostic(place, 'given-away', message, 'say it in other words, or what else came of it')];
    }),
  );
}

/** What was predicted is told to a group of which not everybody was right. */
export function agreeingOutcomes(
  outage: YamlTree,
  words: YamlTree,
  session: YamlTree,
  { yes, agreements }: Pick<Language, 'yes' | 'agreements'>,
): Diagnostic[] {
  const agreement = new RegExp(`^(?!${yes}\\. )(?:${[yes, ...agreements].join('|')})(?=[,.:;!])`, 'i');
  const asked = find(session, 'items.*.prediction').map(({ value }) => value);
  return find(outage, 'predictions.*.id')
    .filter(({ value }) => asked.includes(value))
    .flatMap(({ value, path }) => {
      const [right] = find(outage, `predictions.${String(path[1])}.right`);
      return right ? find(words, ['predictions', value, 'options', right.value, 'feedback']) : [];
    })
    .flatMap(({ value, place }) => {
      const [agrees] = agreement.exec(value) ?? [];
      if (agrees === undefined) return [];
      const remedy = `begin with what happens, or with “${yes}. ”, which is left out for a group`;
      return [
        diagnostic(place, 'agreeing-outcome', `“${agrees}” agrees with one reader, and a group sees it too`, remedy),
      ];
    });
}

function isSame(one: Place, other: Place): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column;
}
