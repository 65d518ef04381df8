/** Text in which no sign means anything to GIFT. */
export function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&');
}

/**
 * HTML as a line of an ordering question, where Moodle takes no escapes back: what ends the answers, begins a comment or
 * is no item to PHP stands as an entity.
 */
export function orderingItem(html: string): string {
  return html.replace(/[\\{}]|^\/(?=\/)|^0$/g, (sign) => `&#${sign.codePointAt(0)};`);
}
