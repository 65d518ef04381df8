/** Text in which no sign means anything to GIFT. */
export function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&');
}
