import type { Material } from './material';
import type { SessionState } from './session-reducer';

/** What has last come within the item where a session stands, for who hears the desk: a step, an outcome, a card. */
export function heardOf({ agenda, place, step, opened, cards }: SessionState, material: Material): string {
  const stop = material.agendas[agenda][place];
  switch (stop?.type) {
    case 'story':
      return material.steps[step]?.title ?? '';
    case 'decide':
      return opened.includes(stop.of) ? (material.decisions[stop.of]?.outcome ?? '') : '';
    case 'predict':
      return opened.includes(stop.of) ? (material.predictions[stop.of]?.outcome ?? '') : '';
    case 'ask':
      return material.cards[cards.at(-1) ?? '']?.show ?? '';
    case 'welcome':
    case 'alert':
    case 'debrief':
    case 'change':
    case undefined:
      return '';
  }
}
