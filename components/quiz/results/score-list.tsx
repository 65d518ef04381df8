import type { QuizWords } from '@/components/quiz/quiz-words';
import { fill } from '@/lib/fill';
import { numberFormat } from '@/lib/number-format';

type Line = { id: string; name: string; points: number; total: number; href?: string };

/** What was earned of each of something, below a heading; nothing where nothing was asked. */
export function ScoreList({ title, lines, words }: { title: string; lines: Line[]; words: QuizWords }) {
  const number = numberFormat(words.locale, 1);
  if (lines.length === 0) return null;
  return (
    <div>
      <h4 className="text-lg">{title}</h4>
      <ul>
        {lines.map(({ id, name, points, total, href }) => (
          <li key={id} className="quiz-score">
            <span>{href ? <a href={href}>{name}</a> : name}</span>
            <span className="whitespace-nowrap">{fill(words.score, { points: number.format(points), total })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
