import { type ReactNode, useEffect, useRef } from 'react';
import type { QuizWords } from '@/components/quiz/quiz-words';
import type { ClientWords } from '@/lib/client-words';
import type { AttemptOptions } from '@/lib/quiz/attempt';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import { type Choice, Choices } from './choices';

type Props = {
  cases: { slug: string; name: string }[];
  quizWords: QuizWords;
  words: ClientWords<'mixed'>;
  /** Why it has not begun, or not yet. */
  hint: ReactNode;
  /** The reader has just come from a run; the focus comes along. */
  isFresh: boolean;
  onStart: (mode: 'practise' | 'test', options: AttemptOptions) => void;
};

const lengths = ['6', '12', '24'];
const levelNames: AskedQuestion['level'][] = ['recall', 'explain', 'transfer'];

/** Which cases, lessons and levels, how many questions. The inputs keep their own state, so they work before the scripts do. */
export function AttemptSetup({ cases, quizWords, words, hint, isFresh, onStart }: Props) {
  const form = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh]);

  const begin = () => {
    const values = (name: string) =>
      [...(form.current?.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`) ?? [])].map(
        ({ value }) => value,
      );
    onStart(values('mode')[0] === 'test' ? 'test' : 'practise', {
      slugs: values('case'),
      levels: levelNames.filter((level) => values('level').includes(level)),
      lessons: values('lesson'),
      length: Number(values('length')[0] ?? lengths[1]),
    });
  };
  const levels: Choice[] = levelNames.map((level) => [level, quizWords.level[level]]);
  const modes: Choice[] = [
    ['practise', words.practise],
    ['test', words.test],
  ];

  return (
    <section ref={form} aria-labelledby="setup" className="print:hidden">
      <h2 id="setup" ref={heading} tabIndex={-1} className="text-3xl">
        {words.setup}
      </h2>
      <p className="text-ink-soft">{words.allIfNone}</p>
      <Choices name="case" legend={words.cases} type="checkbox" options={cases.map(({ slug, name }) => [slug, name])} />
      <details className="mt-4">
        <summary className="quiz-fold">{words.lessons}</summary>
        <Choices
          name="lesson"
          legend={words.lessonsLegend}
          type="checkbox"
          options={Object.entries(quizWords.lessons)}
          isQuiet
        />
      </details>
      <Choices name="level" legend={words.levels} type="checkbox" options={levels} />
      <Choices
        name="length"
        legend={words.length}
        type="radio"
        first={lengths[1]}
        options={lengths.map((length) => [length, length])}
      />
      <Choices name="mode" legend={words.mode} type="radio" first="practise" options={modes} />
      <p className="thumb-bar">
        <button type="button" className="press press-first" onClick={begin}>
          {words.start}
        </button>
        <span aria-live="polite">{hint}</span>
      </p>
    </section>
  );
}
