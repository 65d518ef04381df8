/** What an embedded cascade tells the page around it: how high it is, in CSS pixels. Anybody may hear it. */
export type HeightMessage = { type: 'kettingreactie:height'; height: number };

export function heightMessage(height: number): HeightMessage {
  return { type: 'kettingreactie:height', height: Math.ceil(height) };
}

/** The height in a message, if it is one of ours and no height to break a page with. */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const [type, height]: unknown[] = [Reflect.get(data, 'type'), Reflect.get(data, 'height')];
  const isHeight = typeof height === 'number' && height > 0 && height < 10_000;
  return type === 'kettingreactie:height' && isHeight ? height : undefined;
}

/** The place in the page that `?step=` or `?lesson=` asks for: a step by its id or its number from 1. */
export function placeAsked(query: string, steps: readonly string[]): string | undefined {
  const asked = new URLSearchParams(query);
  const lesson = asked.get('lesson');
  if (lesson && /^[\w-]+$/.test(lesson)) return `with-${lesson}`;
  const step = asked.get('step') ?? '';
  return steps.includes(step) ? step : steps[Number(step) - 1];
}
