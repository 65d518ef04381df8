const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Words as HTML: `backticks` become code, and nothing else in them is read as markup. White space that a reader of a file
 * might trim or fold together stands as an entity, and so do the signs with which a format begins something of its own.
 */
export function toHtml(words: string): string {
  return words
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replace(/[[\]%$\p{Cc}]|^\s|\s$|\s(?=\s)|(?! )\s/gu, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** Words as they stand where no markup is read. */
export function toPlain(words: string): string {
  return words
    .replaceAll('`', '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
