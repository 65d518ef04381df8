import { useState } from 'react';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { saveFile } from '@/components/ui/save-file';
import { useSaid } from '@/components/ui/use-said';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { QuestionGroup } from '@/lib/quiz/attempt';
import { type ExportFormat, exportFormats } from '@/lib/quiz/export/export-formats';
import { exportQuestions } from '@/lib/quiz/export/export-questions';
import type { ExportWords } from '@/lib/quiz/export/export-words';
import { lossesOf } from '@/lib/quiz/export/losses';
import { wholeQuestions } from '@/lib/quiz/export/whole-questions';

type Props = { groups: readonly QuestionGroup[]; words: ClientWords<'exports'>; quizWords: QuizWords };

/** Which questions, in which format, and what that format can't hold of them. */
export function ExportPanel({ groups, words, quizWords }: Props) {
  const [slug, setSlug] = useState(() => askedFor(groups));
  const [said, say] = useSaid();
  const chosen = groups.filter((group) => slug === '' || group.slug === slug);
  const questions = chosen.flatMap((group) => group.questions);

  const save = (format: ExportFormat) => {
    const name = slug === '' ? 'kettingreactie' : `kettingreactie-${slug}`;
    const whole = wholeQuestions(chosen, location.origin);
    const own = inFile(words, quizWords);
    const file = exportQuestions(format, whole, own, `${name}-${own.language}`);
    saveFile(file.name, file.text, file.type);
    say(fill(words.saved, { count: whole.length, name: file.name }));
  };

  return (
    <>
      <p className="mt-4">
        <label className="font-mark font-semibold">
          <span className="block">{words.which}</span>
          <select className="quiz-select mt-1" value={slug} onChange={({ target }) => setSlug(target.value)}>
            <option value="">{words.all}</option>
            {groups.map((group) => (
              <option key={group.slug} value={group.slug}>
                {group.name}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ul className="mt-5 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {exportFormats.map((format) => (
          <li key={format}>
            <button type="button" className="press" onClick={() => save(format)}>
              {words.formats[format]}
            </button>
            <p className="mt-1">{words.uses[format]}</p>
            <p className="text-[0.9rem] text-ink-soft">{words.lost}</p>
            <ul className="list-disc ps-6 text-[0.9rem] text-ink-soft">
              {lossesOf(questions, format).map(({ loss, count }) => (
                <li key={loss}>{fill(words.losses[loss], { count })}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p aria-live="polite" className="mt-4 font-mark font-semibold">
        {said}
      </p>
    </>
  );
}

/** The case that the reader comes from, if any: `?case=zalando`. */
function askedFor(groups: readonly QuestionGroup[]): string {
  const slug = new URLSearchParams(location.search).get('case');
  return groups.find((group) => group.slug === slug)?.slug ?? '';
}

function inFile({ title, licence }: ClientWords<'exports'>, quizWords: QuizWords): ExportWords {
  const { locale, hint, level, lessons, units, lines, rightAnswer, explanation, show } = quizWords;
  const own = { hint, level, lessons, units, lines, rightAnswer, explanation, show };
  return { language: locale.slice(0, 2), title, licence, ...own };
}
