import type { Session } from './schema';

export type AgendaName = keyof Session['agendas'];

/** One item of an agenda, ready to be run; steps of the cascade by their number. */
export type Stop = { id: string; minutes: number } & Task;

type Task =
  | { type: 'welcome' | 'alert' | 'change' }
  | { type: 'ask'; cards: string[] }
  | { type: 'decide'; of: string }
  /** `from`: where the diagram already stands. */
  | { type: 'story'; from: number; to: number }
  | { type: 'predict'; of: string; from: number; to: number }
  | { type: 'debrief'; questions: string[] };

type Told = { steps: { id: string }[]; predictions: { id: string; before: string }[] };

/** An agenda with its items in full, in the order in which a room goes through them. */
export function stopsOf({ items, agendas }: Session, agenda: AgendaName, told: Told): Stop[] {
  const stops: Stop[] = [];
  for (const { item: id, minutes } of agendas[agenda]) {
    const item = items.find((each) => each.id === id);
    const stands = stops.findLast((stop) => stop.type === 'story' || stop.type === 'predict')?.to ?? 0;
    if (item) stops.push({ id, minutes, ...stopOf(item, stands, told) });
  }
  return stops;
}

function stopOf(item: Session['items'][number], from: number, { steps, predictions }: Told): Task {
  const numberOf = (step: string | undefined) => steps.findIndex(({ id }) => id === step);
  switch (item.type) {
    case 'welcome':
    case 'alert':
    case 'change':
      return { type: item.type };
    case 'ask':
      return { type: 'ask', cards: item.cards };
    case 'decide':
      return { type: 'decide', of: item.decision };
    case 'debrief':
      return { type: 'debrief', questions: item.questions };
    case 'story':
      return { type: 'story', from, to: numberOf(item.to) };
    case 'predict': {
      const to = numberOf(predictions.find((each) => each.id === item.prediction)?.before);
      return { type: 'predict', of: item.prediction, from, to };
    }
  }
}

/** The steps that a story tells on paper: all since the story before it, with what a prediction in between has shown. */
export function stepsTold(stops: readonly Stop[], id: string): { first: number; last: number } | undefined {
  const place = stops.findIndex((stop) => stop.id === id);
  const stop = stops[place];
  if (stop?.type !== 'story') return undefined;
  const before = stops.slice(0, place).findLast(({ type }) => type === 'story');
  return { first: before?.type === 'story' ? before.to + 1 : 0, last: stop.to };
}
