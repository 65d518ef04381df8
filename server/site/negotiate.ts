export type Weighted = { value: string; quality: number };

/** The values of an Accept-* header with their weights (RFC 9110, 12.4.2), in the order of the header. */
export function weightedValues(header: string): Weighted[] {
  return header
    .split(',')
    .map(weightedValue)
    .filter(({ value }) => value !== '');
}

function weightedValue(item: string): Weighted {
  const [value = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { value, quality: weight === undefined ? 1 : qualityOf(weight) };
}

/** A weight that is no number from 0 to 1 counts as a refusal. */
function qualityOf(weight: string): number {
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight) : 0;
}

/**
 * The offer that a client likes best; between equals, the first one offered. `identity` stays possible when the client
 * names nothing else, as the RFC has it, and is the answer when nothing on offer is acceptable.
 */
export function preferredEncoding<Offer extends string>(
  header: string | undefined,
  offers: readonly Offer[],
): Offer | 'identity' {
  if (header === undefined) return 'identity';
  const accepted = weightedValues(header);
  const qualityFor = (offer: string) =>
    accepted.find(({ value }) => value === offer)?.quality ?? accepted.find(({ value }) => value === '*')?.quality;
  const ranked = offers
    .map((offer) => ({ offer, quality: qualityFor(offer) ?? (offer === 'identity' ? 0.0001 : 0) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked[0]?.offer ?? 'identity';
}
