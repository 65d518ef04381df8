import { OptionList } from './option-list';
import type { InputProps, QuestionView } from './question-view';

export const multipleView: QuestionView<'multiple'> = { Input: MultipleInput };

function MultipleInput(props: InputProps<'multiple'>) {
  return <OptionList input="checkbox" {...props} />;
}
