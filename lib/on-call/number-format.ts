const formats = new Map<string, Intl.NumberFormat>();

/** How a language writes numbers, with at most so many digits behind the point. Kept, as making one takes longer than to use it a hundred times. */
export function numberFormat(locale: string, digits: 0 | 1): Intl.NumberFormat {
  const name = `${locale} ${digits}`;
  const format = formats.get(name) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  formats.set(name, format);
  return format;
}
