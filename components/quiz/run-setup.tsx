import { useRef, useState } from 'react';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import type { RunWish } from '@/lib/quiz/run';
import type { MixedWords } from './word-mixed';

type Level = AskedQuestion['level'];

type Props = {
  cases: { slug: string; name: string }[];
  levels: Record<Level, string>;
  words: MixedWords;
  /** Begins, or answers false where no question fits. */
  onStart: (mode: 'practise' | 'test', wish: RunWish) => boolean;
};

const lengths = [6, 12, 24];
const levelNames: Level[] = ['recall', 'explain', 'transfer'];

/** Which cases, which levels, how many questions. The inputs keep their own state, so they work before the scripts do. */
export function RunSetup({ cases, levels, words, onStart }: Props) {
  const form = useRef<HTMLElement>(null);
  const [hint, setHint] = useState('');

  const begin = () => {
    const values = (name: string) =>
      [...(form.current?.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`) ?? [])].map(
        ({ value }) => value,
      );
    const wish: RunWish = {
      slugs: values('case'),
      levels: levelNames.filter((level) => values('level').includes(level)),
      length: Number(values('length')[0] ?? lengths[1]),
    };
    setHint(onStart(values('mode')[0] === 'test' ? 'test' : 'practise', wish) ? '' : words.none);
  };

  return (
    <section ref={form} aria-labelledby="setup" className="print:hidden">
      <h2 id="setup" className="text-3xl">
        {words.setup}
      </h2>
      <Choices
        name="case"
        legend={words.cases}
        note={words.allIfNone}
        type="checkbox"
        options={cases.map(({ slug, name }) => [slug, name])}
      />
      <Choices
        name="level"
        legend={words.levels}
        note={words.allIfNone}
        type="checkbox"
        options={levelNames.map((level) => [level, levels[level]])}
      />
      <Choices
        name="length"
        legend={words.length}
        type="radio"
        first={String(lengths[1])}
        options={lengths.map((length) => [String(length), String(length)])}
      />
      <Choices
        name="mode"
        legend={words.mode}
        type="radio"
        first="practise"
        options={[
          ['practise', words.practise],
          ['test', words.test],
        ]}
      />
      <p className="mt-5 flex items-center gap-4">
        <button type="button" className="press" onClick={begin}>
          {words.start}
        </button>
        <span role="status">{hint}</span>
      </p>
    </section>
  );
}

type ChoicesProps = {
  name: string;
  legend: string;
  note?: string;
  type: 'checkbox' | 'radio';
  /** The value that is chosen at first. */
  first?: string;
  options: (readonly [value: string, text: string])[];
};

function Choices({ name, legend, note, type, first, options }: ChoicesProps) {
  return (
    <fieldset className="mt-4 font-mark">
      <legend className="text-lg font-semibold">{legend}</legend>
      {note && <p className="text-[0.9rem] text-ink-soft">{note}</p>}
      <div className="flex flex-wrap gap-x-6">
        {options.map(([value, text]) => (
          <label key={value} className="flex min-h-[2.2rem] items-center gap-2">
            <input type={type} className="quiz-tick" name={name} value={value} defaultChecked={value === first} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
