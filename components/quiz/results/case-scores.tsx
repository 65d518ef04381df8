import type { QuizWords } from '@/components/quiz/quiz-words';
import type { QuestionGroup } from '@/lib/quiz/attempt';
import type { Answers, AskedQuestion } from '@/lib/quiz/quiz';
import { scoreOf } from '@/lib/quiz/score';
import { ScoreList } from './score-list';

type Props = {
  title: string;
  groups: readonly QuestionGroup[];
  questions: readonly AskedQuestion[];
  answers: Answers;
  words: QuizWords;
};

/** What was earned of each case that the run asked about. */
export function CaseScores({ title, groups, questions, answers, words }: Props) {
  const lines = groups.flatMap(({ slug, name, page }) => {
    const own = questions.filter(({ id }) => id.startsWith(`${slug}.`));
    const { points, checked } = scoreOf(own, answers);
    return checked > 0 ? [{ id: slug, name, href: page, points, total: checked }] : [];
  });
  return <ScoreList title={title} lines={lines} words={words} />;
}
