import { type ChoiceForm, oneChoice, shuffledOptions } from '@/lib/quiz/types/choice/choice';
import type { QuestionBehaviour } from '@/lib/quiz/types/question-behaviour';

export const single: QuestionBehaviour<ChoiceForm> = { ...oneChoice, shuffle: shuffledOptions };
