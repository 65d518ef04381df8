import { type ChoiceForm, severalChoices, shuffledOptions } from '@/lib/quiz/types/choice/choice';
import type { QuestionKind } from '@/lib/quiz/types/question-kind';

export const multiple: QuestionKind<ChoiceForm> = { ...severalChoices, shuffle: shuffledOptions };
