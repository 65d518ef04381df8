import { PairList } from './pair-list';
import type { QuestionView } from './question-view';

export const matchView: QuestionView<'match'> = { Input: PairList };

export const classifyView: QuestionView<'classify'> = { Input: PairList };
