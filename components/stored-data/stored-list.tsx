import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { Progress } from '@/lib/progress/progress';
import { namesOf } from '@/lib/progress/progress-fields';
import { storedName } from './stored-name';

type Props = { progress: Progress; names: Record<string, string>; locale: string; words: ClientWords<'data'> };

/** A case has so many parts, as the sentence says; a file from elsewhere can name more. */
const caseParts = 4;

/** What is stored, in words. */
export function StoredList({ progress, names, locale, words }: Props) {
  const { format } = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const all = linesOf(progress, { name: (slug) => storedName(names, slug, words), date: format, words });
  return (
    <section aria-labelledby="stored">
      <h2 id="stored" className="text-3xl">
        {words.stored}
      </h2>
      {all.length === 0 ? (
        <p className="mt-3">{words.nothing}</p>
      ) : (
        <ul className="mt-3 list-disc ps-6">
          {all.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="mt-3">{words.language}</p>
    </section>
  );
}

type Say = { name: (slug: string) => string; date: (time: number) => string; words: ClientWords<'data'> };

/** What is said of each field, in this order: a new one has its line here, or does not compile. */
const lines: { readonly [Key in keyof Required<Progress>]: (value: Progress[Key], say: Say) => string[] } = {
  version: () => [],
  read: (kept, say) => counted(kept, say.words.readOf, say, caseParts),
  predictions: (kept, say) => counted(kept, say.words.predictionsOf, say),
  quizzes: (quizzes, { name, words }) =>
    Object.entries(quizzes).map(([slug, quiz]) => {
      const all = Object.values(quiz);
      const checked = all.filter((answer) => answer.checked).length;
      return fill(words.answersOf, { name: name(slug), checked, open: all.length - checked });
    }),
  goals: (kept, say) => counted(kept, say.words.goalsOf, say),
  sessions: (sessions = [], { name, date, words }) =>
    sessions.map(({ slug, at }) => fill(words.session, { name: name(slug), date: date(at) })),
  onCall: (onCall, { name, date, words }) =>
    Object.entries(onCall ?? {}).map(([slug, { at }]) => fill(words.onCall, { name: name(slug), date: date(at) })),
  place: (place, { name, date, words }) =>
    place ? [fill(words.place, { name: name(place.slug), date: date(place.at) })] : [],
  log: (log, { date, words }) => {
    const [first, last] = [log.at(0), log.at(-1)];
    if (!first || !last) return [];
    const span = fill(words.first, { date: date(first.at), last: date(last.at) });
    return [`${fill(words.log, { count: log.length })}. ${span}`];
  },
  run: (run, { date, words }) => (run ? [fill(words.run, { count: run.questions.length, date: date(run.at) })] : []),
  review: (review, { date, words }) =>
    review ? [fill(words.review, { days: review.days, date: date(review.since) })] : [],
  theme: (theme, { words }) => (theme ? [words.theme[theme]] : []),
  certainty: (certainty, { words }) => (certainty ? [words.certainty] : []),
  shortcuts: (shortcuts, { words }) => (shortcuts ? [words.shortcuts] : []),
};

function linesOf(progress: Progress, say: Say): string[] {
  return namesOf(lines).flatMap((key) => fieldLines(progress, key, say));
}

function fieldLines<Key extends keyof Progress>(progress: Progress, key: Key, say: Say): string[] {
  return lines[key](progress[key], say);
}

function counted(
  kept: Progress['read'] | Progress['predictions'],
  sentence: string,
  { name }: Say,
  most = Infinity,
): string[] {
  return Object.entries(kept ?? {}).map(([slug, items]) =>
    fill(sentence, { name: name(slug), count: Math.min(Object.keys(items).length, most) }),
  );
}
