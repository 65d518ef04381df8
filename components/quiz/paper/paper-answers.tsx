import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import { PaperAnswerList } from './paper-answer-list';

type Props = { questions: AskedQuestion[]; locale: Locale };

/** The last page of a handout: the right answers, which the boot script puts there when somebody prints. */
export function PaperAnswers({ questions, locale }: Props) {
  return <PaperAnswerList heading={uiWords(locale)('contents.answers')} questions={questions} />;
}
