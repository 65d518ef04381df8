const formats = new Map<string, Intl.NumberFormat>();

/** How a language writes numbers, with at most one digit behind the point. Kept, as making one takes longer than to use it a hundred times. */
export function numberFormat(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  formats.set(locale, format);
  return format;
}
