import type { InputProps } from '@/components/quiz/question/types/question-view';
import { questionViews } from '@/components/quiz/question/types/question-views';
import type { QuestionType } from '@/lib/quiz/types/question-types';

/** What a question of each type is answered with. */
export function AnswerInput<Type extends QuestionType>(props: InputProps<Type>) {
  const { Input } = questionViews[props.question.type];
  return <Input {...props} />;
}
