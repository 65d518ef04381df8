import type { Nodes } from 'mdast';
import { type Diagnostic, diagnostic, nameOneOf, type Place } from './diagnostic';
import { isComment, isJsx } from './jsx';

/** What MDX offers and content does not use: code, HTML, and components outside the vocabulary. */
export function refusedMdx(node: Nodes, place: Place, components: readonly string[]): Diagnostic[] {
  if (node.type === 'mdxjsEsm') {
    const remedy = 'take the line out, or begin the sentence with another word';
    return [diagnostic(place, 'import-export', 'a line that starts with `import` or `export` is code', remedy)];
  }
  if (isComment(node)) return [];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const remedy = 'write plain words, or `code` in backticks; a note to other authors is `{/* … */}`';
    return [diagnostic(place, 'expression', `\`{${node.value}}\` is an expression`, remedy)];
  }
  if (!isJsx(node)) return [];
  const name = node.name ?? '';
  if (components.includes(name)) return [];
  if (/^(?:[a-z]|$)/.test(name)) {
    const capital = components.find((component) => component.toLowerCase() === name);
    const remedy = capital
      ? `write <${capital}>, with a capital`
      : 'write markdown (**bold**, `code`, a list) or a component';
    return [diagnostic(place, 'raw-html', `<${name}> is HTML`, remedy)];
  }
  const remedy = nameOneOf(components, name, 'write markdown: no component is known here');
  return [diagnostic(place, 'unknown-component', `<${name}> is no component that is known here`, remedy)];
}
