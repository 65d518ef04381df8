/** A tag in the source; `partner` is the closing tag of an opening one, or the other way round. */
export type Tag = { name: string; start: number; end: number; isWhole: boolean; partner?: Tag };

const attribute = String.raw`\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?`;
const wholeTag = new RegExp(String.raw`<(\/?)([A-Za-z][\w.]*)(?:${attribute})*\s*(\/?)>`, 'y');
const brokenTag = /<(\/?)([A-Za-z][\w.]*)()/y;

/** All tags of a text, each opening one with the closing one that fits it; what is no whole tag counts as an opening one. */
export function tagsIn(text: string): Tag[] {
  const open: Tag[] = [];
  const tags: Tag[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', Math.max(at + 1, tags.at(-1)?.end ?? 0))) {
    const whole = matchAt(wholeTag, text, at);
    const found = whole ?? matchAt(brokenTag, text, at);
    if (!found) continue;
    const [source, slash, name = '', empty] = found;
    const tag: Tag = { name, start: at, end: at + source.length, isWhole: whole !== undefined };
    tags.push(tag);
    if (slash === '' && empty === '') open.push(tag);
    const index = slash === '' ? -1 : open.findLastIndex((candidate) => candidate.name === name);
    const opening = open[index];
    if (!opening) continue;
    open.length = index;
    opening.partner = tag;
    tag.partner = opening;
  }
  return tags;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The text with the tag at an offset and its partner blanked; without a tag there, the comment, the brace or the line of code. */
export function blankedAt(text: string, offset: number): string {
  const tag = tagsIn(text).find(({ start }) => start === offset);
  if (tag) {
    const once = blank(text, tag.start, tag.end);
    return tag.partner ? blank(once, tag.partner.start, tag.partner.end) : once;
  }
  const [note] = /^<!--[\s\S]*?(?:-->|$)/.exec(text.slice(offset)) ?? [];
  if (note) return blank(text, offset, offset + note.length);
  const [line = ''] = text.slice(offset).split('\n', 1);
  return blank(text, offset, offset + (/^(?:import|export)\b/.test(line) ? line.length : 1));
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
