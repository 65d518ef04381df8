import { type ChoiceForm, severalChoices, shuffledOptions } from '@/lib/quiz/types/choice/choice';
import type { QuestionBehaviour } from '@/lib/quiz/types/question-behaviour';

export const multiple: QuestionBehaviour<ChoiceForm> = { ...severalChoices, shuffle: shuffledOptions };
