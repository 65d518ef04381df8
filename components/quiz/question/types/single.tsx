import { OptionList } from './option-list';
import type { InputProps, QuestionView } from './question-view';

export const singleView: QuestionView<'single'> = { Input: SingleInput };

function SingleInput(props: InputProps<'single'>) {
  return <OptionList input="radio" {...props} />;
}
