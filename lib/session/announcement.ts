import type { Material } from './material';
import type { SessionState } from './session-reducer';

/** What has last come within the item where a session stands, for who hears the presenter: a step, an outcome, a card. */
export function announcementOf({ agenda, place, step, opened, cards }: SessionState, material: Material): string {
  const item = material.agendas[agenda][place];
  switch (item?.type) {
    case 'story':
      return material.steps[step]?.title ?? '';
    case 'decide':
      return opened.includes(item.of) ? (material.decisions[item.of]?.outcome ?? '') : '';
    case 'predict':
      return opened.includes(item.of) ? (material.predictions[item.of]?.outcome ?? '') : '';
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
