import { type ChoiceForm, severalChoices, shuffledOptions } from './choice';
import type { QuestionKind } from './question-kind';

export const multiple: QuestionKind<ChoiceForm> = { ...severalChoices, shuffle: shuffledOptions };
