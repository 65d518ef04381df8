import { HotspotPicture } from '@/components/quiz/question/types/hotspot-picture';
import { NumberInput } from '@/components/quiz/question/types/number-input';
import { OptionList } from '@/components/quiz/question/types/option-list';
import { OrderList } from '@/components/quiz/question/types/order-list';
import { PairList } from '@/components/quiz/question/types/pair-list';
import type { QuizWords } from '@/components/quiz/quiz-words';
import type { Answer, AskedQuestion, QuizEvent } from '@/lib/quiz/quiz';

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
