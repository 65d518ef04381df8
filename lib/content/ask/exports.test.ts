import { expect, test } from 'vitest';
import { clientWords } from '@/lib/content/read/client-words';
import { locales } from '@/lib/languages/locale';
import { toAnki } from '@/lib/quiz/export/anki';
import type { ExportWords } from '@/lib/quiz/export/export-words';
import { toGift } from '@/lib/quiz/export/gift';
import { toPlain } from '@/lib/quiz/export/markup';
import { toCsv } from '@/lib/quiz/export/question-csv';
import { readAnki, readCsv, readGift } from '@/lib/quiz/export/read-back.fixture';
import type { WholeQuestion } from '@/lib/quiz/export/whole-question';
import { wholeQuestions } from '@/lib/quiz/export/whole-questions';
import { readQuestionGroups } from './question-groups';

/** The right answers of a question, whatever the format made of them. */
function answersOf({ type, options }: WholeQuestion): string[] {
  return options
    .filter(({ right }) => right)
    .map(({ text, belongsWith, place, value, tolerance }) => {
      if (type === 'numeric') return `${value}±${tolerance}`;
      return place === undefined ? `${text}${toPlain(belongsWith ?? '')}` : `${text}${place}`;
    });
}

test.each(locales)('%s: every question survives GIFT, Anki and CSV as other programs read them', async (locale) => {
  const { hint, level, units, lines, rightAnswer, explanation, show } = clientWords(locale, 'quiz');
  const { title, licence } = clientWords(locale, 'exports');
  const own = { hint, level, lessons: {}, units, lines, rightAnswer, explanation, show };
  const words: ExportWords = { language: locale, title, licence, ...own };
  const questions = wholeQuestions(await readQuestionGroups(locale), 'https://example.org');
  const ids = questions.map(({ id }) => id);
  expect(new Set(ids).size).toBeGreaterThan(90);

  const gift = readGift(toGift(questions, words, 'matching'));
  expect(gift.map(({ id }) => id)).toEqual(ids);
  for (const [at, { options, explanation }] of gift.entries()) {
    const question = questions[at];
    const right = options.filter((option) => option.right).map(({ text, belongsWith = '' }) => text + belongsWith);
    expect(right).toEqual(question && answersOf(question));
    expect(explanation).toBe(question?.explanation);
  }

  const anki = readAnki(toAnki(questions, words));
  expect(anki.map(({ id, about, question, explanation }) => ({ id, about, question, explanation }))).toEqual(
    questions.map(({ id, about, question, explanation }) => ({ id: `${locale}.${id}`, about, question, explanation })),
  );

  const rows = readCsv(toCsv(questions));
  const expected = questions.flatMap(({ id, question, options }) =>
    options.map(({ id: option, text, right }) => ({ id, question, option, text, right: right ? '1' : '0' })),
  );
  const found = rows.filter(({ option }) => option !== '');
  expect(found.map(({ id, question, option, text, right }) => ({ id, question, option, text, right }))).toEqual(
    expected,
  );
});
