import type { QuizWords } from '@/components/quiz/quiz-words';
import { type Answers, type AskedQuestion, answerTo, type QuizEvent } from '@/lib/quiz/quiz';
import { type Phase, QuizQuestion } from './quiz-question';

type Props = {
  /** The inputs of each question are called `<name>-<id>`. */
  name: string;
  questions: readonly AskedQuestion[];
  answers: Answers;
  asksCertainty: boolean;
  phase: Phase;
  words: QuizWords;
  onEvent: (event: QuizEvent) => void;
};

/** Questions one below the other, numbered. */
export function QuestionList({ name, questions, answers, ...shared }: Props) {
  return (
    <ol>
      {questions.map((question, at) => (
        <QuizQuestion
          key={question.id}
          name={`${name}-${question.id}`}
          number={at + 1}
          question={question}
          answer={answerTo(answers, question)}
          {...shared}
        />
      ))}
    </ol>
  );
}
