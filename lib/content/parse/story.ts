import type { Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Diagnostic, Place } from './diagnostic';
import { attributeOf, isJsx } from './jsx';
import { refusedMdx } from './mdx-refusals';
import { parseMdx } from './mdx-text';
import type { StoryElement } from './story-element';
import { faultsOfContent, faultsOfElement, refusedMarkdown } from './story-faults';
import { readText } from './text-file';
import { componentNames, isComponent, vocabulary } from './vocabulary';
import type { WrittenText } from './written-text';

/** A stretch of text that the reader sees, as it stands in the source. */
export type StoryText = WrittenText & { kind: 'prose' | 'code' };

export type Story = {
  file: string;
  elements: StoryElement[];
  texts: StoryText[];
  /** The paragraphs with blanks for their tags, so that a sentence goes on through them. */
  paragraphs: WrittenText[];
  end: Place;
  /** Undefined: the file could not be read. Else every tag in it, also one that is broken or lacks its capital, such as `Step` and `Step a-id`. */
  mentions: Set<string> | undefined;
  diagnostics: Diagnostic[];
};

/** Reads a story and says what is wrong with each of its components; not yet what is wrong with them together. */
export function openStory(file: string): Story {
  const { text, diagnostics } = readText(file);
  const end = { file, line: 1, column: 1 };
  if (text === undefined)
    return { file, elements: [], texts: [], paragraphs: [], end, mentions: undefined, diagnostics };
  const { tree, faults } = parseMdx(file, text);
  if (!tree)
    return {
      file,
      elements: [],
      texts: [],
      paragraphs: [],
      end,
      mentions: undefined,
      diagnostics: [...diagnostics, ...faults],
    };
  const { elements, texts, paragraphs, found } = walk(tree, file, text);
  const isWhole = faults.every(({ code }) => code !== 'mdx-syntax');
  const kept = isWhole ? found : found.filter(({ code }) => code !== 'misplaced');
  return {
    file,
    elements,
    texts,
    paragraphs,
    end: { file, line: tree.position?.end.line ?? 1, column: tree.position?.end.column ?? 1 },
    mentions: mentionsIn(text),
    diagnostics: [...diagnostics, ...faults, ...kept],
  };
}

function walk(tree: Root, file: string, text: string) {
  const elements: StoryElement[] = [];
  const texts: StoryText[] = [];
  const paragraphs: WrittenText[] = [];
  const found: Diagnostic[] = [];
  const known = new Map<Nodes, StoryElement>();
  visitParents(tree, (node, ancestors) => {
    const { start = { line: 1, column: 1, offset: 0 }, end } = node.position ?? {};
    const place = { file, line: start.line, column: start.column };
    const parent = ancestors.map((ancestor) => known.get(ancestor)).findLast(Boolean);
    found.push(
      ...refusedMdx(node, place, componentNames),
      ...refusedMarkdown(node, place),
      ...faultsOfContent(node, place, parent, ancestors),
    );
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      texts.push({
        kind: node.type === 'text' ? 'prose' : 'code',
        source: text.slice(start.offset, end?.offset),
        place,
      });
    }
    if (node.type === 'paragraph') {
      const source = text.slice(start.offset, end?.offset).replace(/<[^>]+>/g, (tag) => tag.replace(/[^\n]/g, ' '));
      paragraphs.push({ source, place });
    }
    if (!isJsx(node) || !isComponent(node.name)) return;
    const id = attributeOf(node, vocabulary[node.name].attribute) ?? '';
    const element = { name: node.name, id, place, parent };
    known.set(node, element);
    elements.push(element);
    found.push(...faultsOfElement(node, element));
  });
  return { elements, texts, paragraphs, found };
}

function mentionsIn(text: string): Set<string> {
  const tags = [...text.matchAll(/<([A-Za-z]\w*)(?:\s+(?:id|name)\s*=\s*["'{]*([\w-]+))?/g)];
  return new Set(
    tags.flatMap(([, written = '', id]) => {
      const name = componentNames.find((component) => component.toLowerCase() === written.toLowerCase()) ?? written;
      return id ? [name, `${name} ${id}`] : [name];
    }),
  );
}
