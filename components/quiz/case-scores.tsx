import { fill } from '@/lib/fill';
import type { Answers, AskedQuestion } from '@/lib/quiz/quiz';
import type { QuestionGroup } from '@/lib/quiz/run';
import { standing } from '@/lib/quiz/score';
import type { MixedWords } from './word-mixed';

type Props = {
  groups: readonly QuestionGroup[];
  questions: readonly AskedQuestion[];
  answers: Answers;
  locale: string;
  words: MixedWords;
};

/** What was earned of each case that the run asked about. */
export function CaseScores({ groups, questions, answers, locale, words }: Props) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const lines = groups.flatMap(({ slug, name }) => {
    const own = questions.filter(({ id }) => id.startsWith(`${slug}.`));
    const { points, checked } = standing(own, answers);
    return checked > 0
      ? [{ slug, text: fill(words.caseLine, { name, points: number.format(points), total: checked }) }]
      : [];
  });
  return (
    <>
      <h4 className="mt-5 text-lg">{words.byCase}</h4>
      <ul>
        {lines.map(({ slug, text }) => (
          <li key={slug}>{text}</li>
        ))}
      </ul>
    </>
  );
}
