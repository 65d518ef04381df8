import type { Answer, AskedQuestion, QuizEvent } from '@/lib/quiz/quiz';
import { HotspotPicture } from './hotspot-picture';
import { NumberInput } from './number-input';
import { OptionList } from './option-list';
import { OrderList } from './order-list';
import { PairList } from './pair-list';
import type { QuizWords } from './quiz-words';

export type InputProps = {
  /** The name of the inputs. */
  name: string;
  question: AskedQuestion;
  answer: Answer;
  words: QuizWords;
  onEvent: (event: QuizEvent) => void;
};

/** What a question of each type is answered with. */
export function AnswerInput(props: InputProps) {
  switch (props.question.type) {
    case 'single':
    case 'multiple':
      return <OptionList {...props} />;
    case 'hotspot':
      return (
        <>
          <HotspotPicture {...props} />
          <OptionList {...props} />
        </>
      );
    case 'order':
      return <OrderList {...props} />;
    case 'match':
    case 'classify':
      return <PairList {...props} />;
    case 'numeric':
      return <NumberInput {...props} />;
  }
}
