import { textWidth, wrapLabel } from '@/lib/cascade/label';
import { labelSize } from '@/lib/cascade/layout';
import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import type { YamlTree } from '@/lib/content/parse/yaml-tree';
import { find, keyAt, nodeAt } from '@/lib/content/parse/yaml-tree';

/** A step says when it was if, and only if, the sources give it a time. */
export function whens(outage: YamlTree, words: YamlTree): Diagnostic[] {
  if (outage.partial || words.partial) return [];
  return find(outage, 'steps.*.id').flatMap(({ value: step, path }) => {
    const [time] = find(outage, `steps.${String(path[1])}.time`);
    const hasTime = time !== undefined && time.value !== 'order';
    const when = keyAt(words.root, ['steps', step, 'when']);
    if (when && !hasTime) {
      const message = `step \`${step}\` has no time in case.yaml, only an order`;
      const remedy = 'take it out, or give the step `time: exact` or `time: approximate` in case.yaml';
      return [diagnostic(words.placeOf(when), 'unwanted-when', message, remedy)];
    }
    if (when || !hasTime || !nodeAt(words.root, ['steps', step])) return [];
    const place = words.placeOf(keyAt(words.root, ['steps', step]));
    const remedy = 'add `when:` with the time in words, or make it `time: order` in case.yaml';
    return [diagnostic(place, 'missing-when', `step \`${step}\` has a time (${time.value}), but no \`when\``, remedy)];
  });
}

const longestLabel = 24;

/** The widest line, in pixels of the drawing, with which two nodes stand side by side on a phone of 360 pixels. */
const widestLine = 112;

/** A node is as wide as its label, which is drawn on as many lines as it takes. */
export function longLabels(words: YamlTree): Diagnostic[] {
  return find(words, 'nodes.*').flatMap(({ value, place }) => {
    if (lengthOf(value) > longestLabel) {
      const message = `label “${value}” has ${lengthOf(value)} characters`;
      return [diagnostic(place, 'label-too-long', message, `write at most ${longestLabel}`)];
    }
    const lines = wrapLabel(value, labelSize, 0).map((line) => ({
      line,
      width: Math.ceil(textWidth(line, labelSize)),
    }));
    const wide = lines.find(({ width }) => width > widestLine);
    if (!wide) return [];
    const message = `“${wide.line}” in a label is ${wide.width} pixels wide, and a node has room for ${widestLine}`;
    return [diagnostic(place, 'label-too-long', message, 'use shorter words, or break it with a space')];
  });
}

function lengthOf(text: string): number {
  return [...text].length;
}
