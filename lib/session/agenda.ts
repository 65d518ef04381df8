import type { Session } from './schema';

export type AgendaName = keyof Session['agendas'];

export const agendaNames = ['short', 'long'] as const satisfies readonly AgendaName[];

/** One item of an agenda, ready to be run; steps of the cascade by their number. */
export type AgendaItem = { id: string; minutes: number } & Task;

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
export function agendaItemsOf({ items, agendas }: Session, agenda: AgendaName, told: Told): AgendaItem[] {
  const full: AgendaItem[] = [];
  for (const { item: id, minutes } of agendas[agenda]) {
    const item = items.find((each) => each.id === id);
    const stands = full.findLast((each) => each.type === 'story' || each.type === 'predict')?.to ?? 0;
    if (item) full.push({ id, minutes, ...taskOf(item, stands, told) });
  }
  return full;
}

/** How long an agenda takes. */
export function minutesOf(items: readonly AgendaItem[]): number {
  return items.reduce((all, { minutes }) => all + minutes, 0);
}

function taskOf(item: Session['items'][number], from: number, { steps, predictions }: Told): Task {
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
export function stepsTold(items: readonly AgendaItem[], id: string): { first: number; last: number } | undefined {
  const place = items.findIndex((item) => item.id === id);
  const item = items[place];
  if (item?.type !== 'story') return undefined;
  const before = items.slice(0, place).findLast(({ type }) => type === 'story');
  return { first: before?.type === 'story' ? before.to + 1 : 0, last: item.to };
}
