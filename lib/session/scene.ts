import type { AgendaItem } from './agenda';
import type { Material, RoomQuestion } from './material';
import { type PlayScene, playSceneOf } from './play-scene';
import { pictureStep, type SessionState } from './session-reducer';

export type SceneCard = { id: string; ask: string; show: string; screen: string[]; isExercise: boolean };
export type SceneOption = { id: string; text: string; hands?: number | undefined; was?: boolean };

/** What the room sees. It holds no answer, no count and no card before its reveal: the audience's window gets nothing else. */
export type Scene =
  | { type: 'black' }
  | { type: 'welcome'; title: string; text: string }
  | { type: 'alert'; title: string; alert: Material['alert']; cards: SceneCard[] }
  | { type: 'question'; title: string; question: string; options: SceneOption[]; outcome?: string; step?: number }
  | { type: 'story'; title: string; step: number; steps: number; happens: string; when?: string | undefined }
  | { type: 'points'; title: string; points: string[] }
  | PlayScene
  | { type: 'over' };

export function sceneOf(state: SessionState, material: Material): Scene {
  const items = material.agendas[state.agenda];
  const item = items[state.place];
  if (state.black) return { type: 'black' };
  if (!item || state.over !== undefined) return { type: 'over' };
  if (state.onCall?.isOpen && material.onCall) return playSceneOf(state.onCall, material.onCall);
  const title = material.items[item.id]?.title ?? '';
  switch (item.type) {
    case 'welcome':
      return { type: 'welcome', title, text: material.situation };
    case 'alert':
      return { type: 'alert', title, alert: material.alert, cards: [] };
    case 'ask':
      return { type: 'alert', title, alert: material.alert, cards: cardsOf(state, material) };
    case 'decide':
      return questionScene(title, material.decisions[item.of], item.of, state);
    case 'predict':
      return { ...questionScene(title, material.predictions[item.of], item.of, state), ...stepOf(state, items) };
    case 'story':
      return storyScene(state.step, material);
    case 'debrief':
      return { type: 'points', title, points: item.questions.map((id) => material.debrief[id]?.question ?? '') };
    case 'change':
      return { type: 'points', title, points: material.changes.map(({ text }) => text) };
  }
}

/** The cards that have been revealed, the last one first. */
function cardsOf({ cards }: SessionState, material: Material): SceneCard[] {
  return cards.toReversed().flatMap((id) => {
    const card = material.cards[id];
    if (!card) return [];
    return [{ id, ask: card.ask, show: card.show, screen: card.screen, isExercise: card.basis === 'exercise' }];
  });
}

function questionScene(
  title: string,
  asked: RoomQuestion | undefined,
  of: string,
  { opened, hands }: SessionState,
): Extract<Scene, { type: 'question' }> {
  const { question = '', options = [], was, outcome = '' } = asked ?? {};
  if (!opened.includes(of)) return { type: 'question', title, question, options };
  const counted = options.map(({ id, text }) => ({ id, text, hands: hands[of]?.[id], was: id === was }));
  return { type: 'question', title, question, options: counted, outcome };
}

function stepOf(state: SessionState, items: readonly AgendaItem[]): { step?: number } {
  const step = pictureStep(state, items);
  return step === undefined ? {} : { step };
}

function storyScene(step: number, { steps }: Material): Scene {
  const { title = '', happens = '', when } = steps[step] ?? {};
  return { type: 'story', title, step, steps: steps.length, happens, when };
}
