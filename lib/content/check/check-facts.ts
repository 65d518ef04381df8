import { isMap, isSeq } from 'yaml';
import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { find, keyAt, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';

/** Levels of nodes that have nothing that fills up. */
export function levelsWithoutStock(outage: YamlTree): Diagnostic[] {
  const nodes = find(outage, 'nodes.*.id');
  return find(outage, 'steps.*.levels.<key>').flatMap(({ value, place }) => {
    const named = nodes.filter((node) => node.value === value);
    const hasStock = named.some(({ path }) => keyAt(outage.root, [...path.slice(0, -1), 'stock']));
    if (named.length === 0 || hasStock) return [];
    const remedy = 'give the node a `stock`, or take the level out';
    return [diagnostic(place, 'level-without-stock', `node \`${value}\` has no stock that could fill up`, remedy)];
  });
}

/** How many right and wrong options each type of question needs. */
export function miscountedRightOptions(quiz: YamlTree): Diagnostic[] {
  return find(quiz, 'questions.*.type').flatMap(({ value: type, path }) => {
    const question = path.slice(0, -1);
    const options = nodeAt(quiz.root, [...question, 'options']);
    if (!isSeq(options) || quiz.partial) return [];
    const marks = options.items.map((option) => (isMap(option) ? option.get('right') : undefined));
    if (marks.some((mark) => mark !== undefined && typeof mark !== 'boolean')) return [];
    const right = marks.filter((mark) => mark === true).length;
    const wrong = options.items.length - right;
    const place = quiz.placeOf(keyAt(quiz.root, [...question, 'options']));
    if ((type === 'single' || type === 'hotspot' || type === 'numeric') && right !== 1) {
      return [
        diagnostic(
          place,
          'right-options',
          `a ${type} question with ${right} right options`,
          'mark exactly one with `right: true`',
        ),
      ];
    }
    if (type === 'multiple' && (right < 1 || wrong < 1)) {
      const message = `a multiple question with ${right} right and ${wrong} wrong options`;
      return [
        diagnostic(place, 'right-options', message, 'mark one or more with `right: true` and leave at least one wrong'),
      ];
    }
    return [];
  });
}
