import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { isComment } from '@/lib/content/parse/jsx';
import { parseMdx } from '@/lib/content/parse/mdx-text';
import { readText } from '@/lib/content/parse/text-file';
import { contentRoot } from '@/lib/content/read/read';
import type { Locale } from '@/lib/languages/locale';

/** A heading of a page with what stands under it, as plain words. */
export type PageSection = { id: string; title: string; text: string };

/** The sections of `content/pages/<name>/<locale>.mdx`, in reading order. */
export function readSections(name: string, locale: Locale): PageSection[] {
  const file = join(contentRoot, 'pages', name, `${locale}.mdx`);
  const nodes = parseMdx(file, readText(file).text ?? '').tree?.children ?? [];
  return nodes.flatMap((node, at) => {
    if (node.type !== 'heading') return [];
    const rest = nodes.slice(at + 1);
    const next = rest.findIndex(({ type }) => type === 'heading');
    const title = wordsIn(node);
    const text = rest.slice(0, next < 0 ? undefined : next).map(wordsIn);
    return { id: sectionId(title), title, text: text.join(' ') };
  });
}

/** The id of a heading: its words, in small letters. */
export function sectionId(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

function wordsIn(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsIn).join(node.type === 'list' ? ' ' : '');
  return 'value' in node && !isComment(node) ? node.value : '';
}
