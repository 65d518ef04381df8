import { type ChoiceForm, type ChoiceSolution, oneChoice } from '@/lib/quiz/types/choice/choice';
import type { QuestionBehaviour } from '@/lib/quiz/types/question-behaviour';

/** The diagram of a case, as a question needs it. */
export type Spots = {
  width: number;
  height: number;
  nodes: { id: string; x: number; y: number; width: number; height: number; text: string }[];
  edges: { id: string; points: string }[];
};

/** Every option is a node of the diagram; without `spots` it is chosen from the list alone. */
export type HotspotForm = { asked: ChoiceForm['asked'] & { spots?: Spots }; solution: ChoiceSolution };

/** The diagram stands still, and so does its list. */
export const hotspot: QuestionBehaviour<HotspotForm> = { ...oneChoice, shuffle: () => ({}) };
