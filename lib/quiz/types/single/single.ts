import { type ChoiceForm, oneChoice, shuffledOptions } from '@/lib/quiz/types/choice/choice';
import type { QuestionKind } from '@/lib/quiz/types/question-kind';

export const single: QuestionKind<ChoiceForm> = { ...oneChoice, shuffle: shuffledOptions };
