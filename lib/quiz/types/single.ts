import { type ChoiceForm, oneChoice, shuffledOptions } from './choice';
import type { QuestionKind } from './question-kind';

export const single: QuestionKind<ChoiceForm> = { ...oneChoice, shuffle: shuffledOptions };
