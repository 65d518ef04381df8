import type { QuizWords } from '@/components/quiz/quiz-words';
import { WideTable } from '@/components/ui/wide-table';
import { fill } from '@/lib/fill';
import { type CalibrationRow, calibration, claims, findingsOf } from '@/lib/quiz/calibration';
import type { JudgedAnswer } from '@/lib/quiz/score';
import { CalibrationChart } from './calibration-chart';

type Props = { answered: readonly JudgedAnswer[]; words: QuizWords };

/** Stated against actual certainty: a chart, a table, and a sentence once there are answers enough. */
export function CalibrationReport({ answered, words }: Props) {
  const rows = calibration(answered);
  if (rows.every(({ count }) => count === 0)) return null;
  const own = words.results;
  const findings = findingsOf(rows).map(({ certainty, verdict, count, earned = 0 }) =>
    verdict
      ? own.verdict[certainty][verdict]
      : fill(own.few, { certainty: words.certainties[certainty], count, percent: percent(earned) }),
  );
  return (
    <>
      <h4 className="mt-5 text-lg">{own.calibration}</h4>
      <p>{own.lead}</p>
      <div className="calibration">
        <CalibrationChart rows={rows} words={words} />
        <WideTable name={own.chart}>
          <thead>
            <tr>
              {[own.stated, own.answersGiven, own.promised, own.earned].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.certainty}>
                <th scope="row">{words.certainties[row.certainty]}</th>
                <td>{row.count}</td>
                <td>{promised(row, own.range)}</td>
                <td>{row.earned === undefined ? own.nothing : fill(own.percent, { percent: percent(row.earned) })}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      </div>
      <p className="mt-2">{findings.length > 0 ? findings.join(' ') : own.tooFew}</p>
    </>
  );
}

function promised({ certainty }: CalibrationRow, range: string): string {
  const { from, to } = claims[certainty];
  return fill(range, { from: percent(from), to: percent(to) });
}

function percent(share: number): number {
  return Math.round(share * 100);
}
