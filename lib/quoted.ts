/** A field of a separated file, in quotes where it needs them (RFC 4180). */
export function quoted(field: string, separator: string): string {
  const needsQuotes = field.includes(separator) || /["\r\n]/.test(field) || field !== field.trim();
  return needsQuotes ? `"${field.replaceAll('"', '""')}"` : field;
}
