import { changesAt } from '@/lib/cascade/timeline';
import type { IdSet } from '@/lib/content/check/ids';
import type { CaseFiles } from '@/lib/content/open/case-files';
import { type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { find, keyAt, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';

/** How many steps a reader has seen before the first prediction, so that the player is no riddle any more. */
const stepsSeen = 3;

/** Whether a prediction can be answered, has its answer among its options, and comes true at its step. */
export function predictionFaults({ outage }: Pick<CaseFiles, 'outage'>, nodes: IdSet): Diagnostic[] {
  const steps = find(outage, 'steps.*.id').map(({ value }) => value);
  return find(outage, 'predictions.*.id').flatMap(({ path }) => {
    const at = `predictions.${String(path[1])}`;
    const options = find(outage, `${at}.options.*`);
    const [before] = find(outage, `${at}.before`);
    const [right] = find(outage, `${at}.right`);
    const isNode = find(outage, `${at}.type`)[0]?.value === 'node';
    const ids = options.map(({ value }) => value);
    const strange = !isNode || nodes.partial ? [] : options.filter(({ value }) => !nodes.ids.includes(value));
    return [
      ...strange.map(({ value, place }) =>
        diagnostic(place, 'unknown-id', `there is no node \`${value}\``, nameOneOf(nodes.ids, value)),
      ),
      ...(right && ids.length > 0 && !ids.includes(right.value)
        ? [diagnostic(right.place, 'unknown-id', `there is no option \`${right.value}\``, nameOneOf(ids, right.value))]
        : []),
      ...(before ? tooEarly(before, steps) : []),
      ...(before && right && isNode ? unmet(outage, before.value, right) : []),
    ];
  });
}

type Found = ReturnType<typeof find>[number];

function tooEarly({ value, place }: Found, steps: readonly string[]): Diagnostic[] {
  const number = steps.indexOf(value);
  if (number === 0) {
    const remedy = 'name a later step: the player opens at this one';
    return [diagnostic(place, 'unmet-prediction', 'before the first step there is nothing to predict', remedy)];
  }
  if (number < 0 || number >= stepsSeen) return [];
  const message = `a prediction at step ${number + 1}, before a reader knows the player`;
  return [diagnostic(place, 'early-prediction', message, `put it before step ${stepsSeen + 1} or later, if one fits`)];
}

/** A node that is the right answer changes at the step that is predicted. */
function unmet(outage: CaseFiles['outage'], before: string, right: Found): Diagnostic[] {
  const { content } = outage;
  const step = content?.steps.findIndex(({ id }) => id === before) ?? -1;
  const isNode = content?.nodes.some(({ id }) => id === right.value);
  if (!content || step < 1 || !isNode) return [];
  const changed = changesAt(content, step).map(({ node }) => node);
  if (changed.includes(right.value)) return [];
  const message = `\`${right.value}\` does not change at step \`${before}\``;
  return [diagnostic(right.place, 'unmet-prediction', message, nameOneOf(changed, right.value, 'name another step'))];
}

/** Options that are no node of the diagram need words of their own. */
export function optionWords(outage: YamlTree, words: YamlTree): Diagnostic[] {
  if (outage.partial || words.partial) return [];
  return find(outage, 'predictions.*.id').flatMap(({ value: id, path }) =>
    find(outage, `predictions.${String(path[1])}.options.*`)
      .filter(({ value }) => nodeAt(words.root, ['predictions', id, 'options', value]))
      .filter(({ value }) => !nodeAt(words.root, ['predictions', id, 'options', value, 'text']))
      .filter(({ value }) => !nodeAt(words.root, ['nodes', value]))
      .map(({ value }) => {
        const place = words.placeOf(keyAt(words.root, ['predictions', id, 'options', value]));
        return diagnostic(place, 'missing-words', `option \`${value}\` has no text`, 'add `text:` with the answer');
      }),
  );
}

/** What a step says to run back, it carries. */
export function backThatCarries(outage: YamlTree): Diagnostic[] {
  return find(outage, 'steps.*.back.*').flatMap(({ value, place, path }) => {
    const carries = find(outage, `steps.${String(path[1])}.carries.*`).map((carried) => carried.value);
    if (outage.partial || carries.includes(value)) return [];
    const remedy = nameOneOf(carries, value, 'add it to `carries` as well');
    return [diagnostic(place, 'unknown-id', `\`${value}\` runs back, but does not carry at this step`, remedy)];
  });
}
