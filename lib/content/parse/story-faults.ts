import type { Nodes, Parents } from 'mdast';
import { type Diagnostic, diagnostic, type Place } from './diagnostic';
import { attributeOf, isComment, isJsx, type Jsx } from './jsx';
import type { StoryElement } from './story-element';
import { isComponent, vocabulary } from './vocabulary';

/** Markdown that a page may hold, but a story may not: the page prints its headings and its sources itself. */
export function refusedMarkdown(node: Nodes, place: Place): Diagnostic[] {
  if (node.type === 'heading' && node.depth < 3) {
    const remedy = 'write `###`: the page itself prints the headings above it';
    return [diagnostic(place, 'heading-level', `a heading of level ${node.depth}`, remedy)];
  }
  if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return [];
  if (node.type === 'link' && /^(?:#|\/(?!\/))/.test(node.url)) return [];
  const remedy = 'list it under `sources` and write <Source id="…" />';
  return [diagnostic(place, 'outside-link', `a link to ${node.url}`, remedy)];
}

/** What is wrong with one component by itself, and where it stands. */
export function faultsOfElement(node: Jsx, element: StoryElement): Diagnostic[] {
  return [...faultsOfAttributes(node, element), ...faultsOfChildren(node, element), ...misplacement(element)];
}

function faultsOfAttributes(node: Jsx, { name, place }: StoryElement): Diagnostic[] {
  const needed = vocabulary[name].attribute;
  const faults = node.attributes.flatMap((attribute) => {
    const isExpression = attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object';
    if (isExpression && attribute.value !== null) {
      const remedy = `write ${needed ?? 'id'}="…" with plain quotes`;
      return [diagnostic(place, 'expression', `<${name}> has an expression in its tag`, remedy)];
    }
    if (attribute.type === 'mdxJsxExpressionAttribute' || attribute.name === needed) return [];
    const remedy = needed ? `<${name}> takes only ${needed}="…"` : `<${name}> takes no attribute`;
    return [diagnostic(place, 'unknown-attribute', `<${name}> does not take \`${attribute.name}\``, remedy)];
  });
  if (!needed || attributeOf(node, needed) || faults.length > 0) return faults;
  return [diagnostic(place, 'missing-attribute', `<${name}> has no ${needed}`, `write <${name} ${needed}="…">`)];
}

function faultsOfChildren({ children }: Jsx, { name, place }: StoryElement): Diagnostic[] {
  const { attribute, holds } = vocabulary[name];
  const shown = children.filter((child) => !isComment(child));
  if (holds && shown.length === 0) {
    const remedy = 'write its text between the tags, or take it out';
    return [diagnostic(place, 'component-content', `<${name}> is empty`, remedy)];
  }
  if (holds || shown.length === 0) return [];
  const remedy = `close it in itself: <${name}${attribute ? ` ${attribute}="…"` : ''} />`;
  return [diagnostic(place, 'component-content', `<${name}> holds text`, remedy)];
}

/** A component outside the ones it may stand in. */
function misplacement({ name, place, parent }: StoryElement): Diagnostic[] {
  const inside: readonly string[] = vocabulary[name].inside;
  const stands = parent ? `<${parent.name}>` : 'the story itself';
  if (parent ? inside.includes(parent.name) : inside.length === 0) return [];
  const should =
    inside.length === 0
      ? 'put it outside all other components'
      : `put it in ${inside.map((at) => `<${at}>`).join(' or ')}`;
  return [diagnostic(place, 'misplaced', `<${name}> stands in ${stands}`, should)];
}

/** Text that stands in no part, or between the steps of the cascade. */
export function faultsOfContent(
  node: Nodes,
  place: Place,
  parent: StoryElement | undefined,
  ancestors: readonly Parents[],
): Diagnostic[] {
  const holder = ancestors.at(-1);
  const isBlock =
    node.type !== 'root' &&
    (holder?.type === 'root' || (holder?.type === 'mdxJsxFlowElement' && isComponent(holder.name)));
  if (!isBlock || isJsx(node) || node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression') return [];
  if (holder.type === 'root' && isWrapped(node)) return [];
  if (!parent) return [diagnostic(place, 'misplaced', 'text outside the four parts', 'put it in a <Part>')];
  if (parent.name !== 'Cascade' || isWrapped(node)) return [];
  return [diagnostic(place, 'misplaced', 'text between the steps', 'put it in a <Step>, or before or after <Cascade>')];
}

/** A component on one line of its own is a paragraph to the parser. */
function isWrapped(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every(
      (child) => isJsx(child) || isComment(child) || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}
