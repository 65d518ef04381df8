import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Diagnostic, diagnostic } from './diagnostic';
import { faultIn } from './mdx-faults';
import { blankedAt } from './mdx-tags';

const parser = unified().use(remarkParse).use(remarkMdx);

/** How many characters are parsed again at most: some sixty faults in a story, one in a file that is huge. */
const mostReread = 500_000;

/**
 * Parses MDX and reads on after a fault: the tag or brace at fault is blanked, with its partner, and the text parsed
 * again, so that one fault hides neither a second nor a wrong id elsewhere.
 */
export function parseMdx(file: string, source: string): { tree: Root | undefined; faults: Diagnostic[] } {
  const faults = frontMatter(file, source);
  for (let text = faults.length > 0 ? source.replace('---', '   ') : source; ; ) {
    const outcome = attempt(text);
    if ('tree' in outcome) return { tree: outcome.tree, faults };
    const { offset, blank, code, message, remedy } = faultIn(text, outcome.thrown);
    faults.push(diagnostic({ file, ...lineAndColumn(source, offset) }, code, message, remedy));
    const blanked = blank.reduce(blankedAt, text);
    if (blanked === text || faults.length * text.length > mostReread) return { tree: undefined, faults };
    text = blanked;
  }
}

/** The compiler takes three dashes at the very beginning for front matter, and drops the text up to the next three. */
function frontMatter(file: string, source: string): Diagnostic[] {
  if (!/^---(?!-)/.test(source)) return [];
  const message = 'three dashes begin the file: the text up to the next three would not be shown';
  const remedy = 'take them out, begin with a word or a heading, or write the rule as `***`';
  return [diagnostic({ file, line: 1, column: 1 }, 'front-matter', message, remedy)];
}

const deepest = 100;

function attempt(text: string): { tree: Root } | { thrown: unknown } {
  try {
    const tree = parser.parse(text);
    return depthOf(tree) > deepest ? { thrown: 'too deep' } : { tree };
  } catch (thrown) {
    return { thrown };
  }
}

function depthOf(tree: Root): number {
  let depth = 0;
  for (let level: Nodes[] = [tree]; level.length > 0; depth += 1) {
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return depth;
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
