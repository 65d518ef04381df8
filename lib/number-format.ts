const formats = new Map<string, Intl.NumberFormat>();

/**
 * How a language writes numbers, with at most so many digits behind the point. A whole number below a thousand is the same in
 * every language that has our digits; for others a format is made, once, as that takes longer than to draw a page.
 */
export function numberFormat(locale: string, maximumFractionDigits = 3): { format: (value: number) => string } {
  return {
    format: (value) =>
      /^\d{1,3}$/.test(`${value}`) ? `${value}` : intlFormat(locale, maximumFractionDigits).format(value),
  };
}

function intlFormat(locale: string, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${locale} ${maximumFractionDigits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits });
  formats.set(key, format);
  return format;
}
