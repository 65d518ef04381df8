/** A tag in the source; `partner` is the closing tag of an opening one, or the other way round. */
export type Tag = { name: string; start: number; end: number; partner?: Tag };

const tagPattern = /<(\/?)([A-Za-z][\w.]*)(?:[^<>]*[^<>/])?\/?>/g;

/** All tags of a text, good or bad, each opening one with the closing one that fits it. */
export function tagsIn(text: string): Tag[] {
  const open: Tag[] = [];
  const tags: Tag[] = [];
  for (const { 0: whole, 1: slash, 2: name = '', index } of text.matchAll(tagPattern)) {
    const tag: Tag = { name, start: index, end: index + whole.length };
    tags.push(tag);
    if (slash === '' && !whole.endsWith('/>')) open.push(tag);
    const at = slash === '' ? -1 : open.findLastIndex((candidate) => candidate.name === name);
    const opening = open[at];
    if (!opening) continue;
    open.length = at;
    opening.partner = tag;
    tag.partner = opening;
  }
  return tags;
}

/** The text with the tag at an offset and its partner blanked; without a tag there, the brace or the line of code. */
export function blankedAt(text: string, offset: number): string {
  const tag = tagsIn(text).find(({ start }) => start === offset);
  if (!tag)
    return blank(
      text,
      offset,
      offset + (/^(?:(?:import|export).*|.)/s.exec(firstLine(text, offset))?.[0] ?? '').length,
    );
  const once = blank(text, tag.start, tag.end);
  return tag.partner ? blank(once, tag.partner.start, tag.partner.end) : once;
}

function firstLine(text: string, offset: number): string {
  return text.slice(offset).split('\n', 1)[0] ?? '';
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
