import { fill } from '@/lib/fill';
import type { Progress } from '@/lib/progress/progress';
import type { DataWords } from './word-data';

type Props = { progress: Progress; names: Record<string, string>; locale: string; words: DataWords };

/** What is stored, in words. */
export function StoredList({ progress, names, locale, words }: Props) {
  const lines = linesOf(progress, names, new Intl.DateTimeFormat(locale, { dateStyle: 'long' }), words);
  return (
    <section aria-labelledby="stored">
      <h2 id="stored" className="text-3xl">
        {words.stored}
      </h2>
      {lines.length === 0 ? (
        <p className="mt-3">{words.nothing}</p>
      ) : (
        <ul className="mt-3 list-disc ps-6">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="mt-3">{words.language}</p>
    </section>
  );
}

function linesOf(
  { quizzes, log, run, review, theme, certainty }: Progress,
  names: Record<string, string>,
  date: Intl.DateTimeFormat,
  words: DataWords,
): string[] {
  const answers = Object.entries(quizzes).map(([slug, quiz]) => {
    const all = Object.values(quiz);
    const checked = all.filter((answer) => answer.checked).length;
    return fill(words.answersOf, { name: names[slug] ?? slug, checked, open: all.length - checked });
  });
  const [first, last] = [log.at(0), log.at(-1)];
  return [
    ...answers,
    ...(first && last
      ? [
          `${fill(words.log, { count: log.length })}. ${fill(words.first, { date: date.format(first.at), last: date.format(last.at) })}`,
        ]
      : []),
    ...(run ? [fill(words.run, { count: run.questions.length, date: date.format(run.at) })] : []),
    ...(review ? [fill(words.review, { days: review.days, date: date.format(review.since) })] : []),
    ...(theme ? [words.theme[theme]] : []),
    ...(certainty ? [words.certainty] : []),
  ];
}
