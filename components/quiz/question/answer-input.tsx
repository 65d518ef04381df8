import type { QuestionType } from '@/lib/quiz/types/question-types';
import type { InputProps } from './types/question-view';
import { questionViews } from './types/question-views';

/** What a question of each type is answered with. */
export function AnswerInput<Type extends QuestionType>(props: InputProps<Type>) {
  const { Input } = questionViews[props.question.type];
  return <Input {...props} />;
}
