import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { Progress } from '@/lib/progress/progress';
import { storedName } from './stored-name';

type Props = { progress: Progress; names: Record<string, string>; locale: string; words: ClientWords<'data'> };

/** A case has so many parts, as the sentence says; a file from elsewhere can name more. */
const caseParts = 4;

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
  {
    quizzes,
    predictions,
    read,
    goals,
    live,
    sessions = [],
    place,
    log,
    run,
    review,
    theme,
    certainty,
    shortcuts,
  }: Progress,
  names: Record<string, string>,
  date: Intl.DateTimeFormat,
  words: ClientWords<'data'>,
): string[] {
  const name = (slug: string) => storedName(names, slug, words);
  const answers = Object.entries(quizzes).map(([slug, quiz]) => {
    const all = Object.values(quiz);
    const checked = all.filter((answer) => answer.checked).length;
    return fill(words.answersOf, { name: name(slug), checked, open: all.length - checked });
  });
  const counted = (kept: Progress['read'] | Progress['predictions'], sentence: string, most = Infinity) =>
    Object.entries(kept ?? {}).map(([slug, items]) =>
      fill(sentence, { name: name(slug), count: Math.min(Object.keys(items).length, most) }),
    );
  const [first, last] = [log.at(0), log.at(-1)];
  return [
    ...counted(read, words.readOf, caseParts),
    ...counted(predictions, words.predictionsOf),
    ...answers,
    ...counted(goals, words.goalsOf),
    ...sessions.map(({ slug, at }) => fill(words.session, { name: name(slug), date: date.format(at) })),
    ...Object.entries(live ?? {}).flatMap(([slug, marks]) =>
      Object.values(marks).map(({ as, at }) => fill(words.live[as], { name: name(slug), date: date.format(at) })),
    ),
    ...(place ? [fill(words.place, { name: name(place.slug), date: date.format(place.at) })] : []),
    ...(first && last
      ? [
          `${fill(words.log, { count: log.length })}. ${fill(words.first, { date: date.format(first.at), last: date.format(last.at) })}`,
        ]
      : []),
    ...(run ? [fill(words.run, { count: run.questions.length, date: date.format(run.at) })] : []),
    ...(review ? [fill(words.review, { days: review.days, date: date.format(review.since) })] : []),
    ...(theme ? [words.theme[theme]] : []),
    ...(certainty ? [words.certainty] : []),
    ...(shortcuts ? [words.shortcuts] : []),
  ];
}
