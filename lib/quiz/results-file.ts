import { calibration } from './calibration';
import { type Answers, type AskedQuestion, answerTo } from './quiz';
import { judged, misconceptions, scoreOf } from './score';

/**
 * The results of a quiz as JSON: the score over all, per level and per lesson, stated against actual certainty, and each
 * checked answer with its points, from 0 to 1, and the misconceptions that its choices reveal. `at` is in milliseconds.
 */
export function resultsFile(questions: readonly AskedQuestion[], answers: Answers, at: number): string {
  const { points, checked, total, levels, lessons } = scoreOf(questions, answers);
  const scored = judged(questions, answers);
  const given = scored.map(({ question, solution, points: earned, certainty }) => {
    const { chosen, at: checkedAt } = answerTo(answers, question);
    const { id, version, type, level } = question;
    const reveals = misconceptions(question, solution, chosen);
    return {
      question: id,
      version,
      type,
      level,
      lessons: question.lessons,
      chosen,
      points: earned,
      certainty,
      at: checkedAt,
      reveals,
    };
  });
  const results = {
    format: 'kettingreactie-results',
    version: 1,
    made: new Date(at).toISOString(),
    ...{ points, checked, total, levels },
    lessons: lessons.map(({ lesson, ...line }) => ({ lesson: lesson, ...line })),
    certainty: calibration(scored),
    answers: given,
  };
  return `${JSON.stringify(results, null, 2)}\n`;
}
