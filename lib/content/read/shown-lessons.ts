import type { CrossCaseQuizFile, Lessons } from '@/lib/content/schema/lessons-schema';

type AcrossCases = { lessons: Lessons; quiz: CrossCaseQuizFile };

/**
 * What looks across the cases, as far as the cases it is about are shown: all lessons, with the evidence that can be followed;
 * patterns whose non-example is shown; pairs of two that are; and the questions only if none of their cases is left out,
 * for their options speak of any of them.
 */
export function shownLessons({ lessons, quiz }: AcrossCases, shown: readonly string[]): AcrossCases {
  const isShown = ({ case: slug }: { case: string }) => shown.includes(slug);
  const patterns = lessons.patterns
    .filter(({ counter, cells }) => isShown(counter) && cells.some(isShown))
    .map((pattern) => ({ ...pattern, cells: pattern.cells.filter(isShown) }));
  const named = [
    ...lessons.lessons.flatMap(({ evidence }) => evidence),
    ...lessons.patterns.flatMap(({ cells, counter }) => [...cells, counter]),
    ...quiz.questions,
  ];
  return {
    lessons: {
      lessons: lessons.lessons.map((lesson) => ({ ...lesson, evidence: lesson.evidence.filter(isShown) })),
      patterns,
      pairs: lessons.pairs.filter(({ cases }) => cases.every((slug) => shown.includes(slug))),
    },
    quiz: { questions: named.every(isShown) ? quiz.questions : [] },
  };
}
