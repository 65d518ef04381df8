import { WideTable } from '@/components/ui/wide-table';
import { fill } from '@/lib/fill';
import type { OnCallMaterial } from '@/lib/on-call/material';
import { type OnCallUi, timeInWords } from '@/lib/on-call/on-call-words';
import type { Report, Toll } from '@/lib/on-call/report';
import type { MeasureName } from '@/lib/on-call/schema';

type Props = { report: Report; material: OnCallMaterial; words: OnCallUi; asItWent: Toll | undefined };

/** Minutes to detect, to understand and to repair, and of impact: yours, the model's own, and what a source gives. */
export function MeasuresTable({ report, material, words, asItWent }: Props) {
  const { report: said } = words;
  const { paged, yours } = report;
  const time = (minutes: number | undefined) => (minutes === undefined ? said.never : timeInWords(minutes, words));
  const repaired = (toll: Toll) => (toll.recovered === undefined ? undefined : Math.max(0, toll.recovered - paged));
  const rows: { name: MeasureName; you: string; model: string }[] = [
    { name: 'detect', you: time(report.detected), model: said.notModel },
    { name: 'understand', you: time(report.understood), model: said.notModel },
    { name: 'repair', you: time(repaired(yours)), model: asItWent ? time(repaired(asItWent)) : '…' },
    { name: 'impact', you: time(yours.impact), model: asItWent ? time(asItWent.impact) : '…' },
  ];
  return (
    <>
      <WideTable name={said.measures}>
        <thead>
          <tr>
            <td />
            <th scope="col">{said.you}</th>
            <th scope="col">{said.model}</th>
            <th scope="col">{said.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, you, model }) => (
            <tr key={name}>
              <th scope="row">{fill(said.measure[name], { impact: material.impact })}</th>
              <td>{you}</td>
              <td>{model}</td>
              <td>{material.measures[name] ?? said.noSource}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className="on-call-small">{said.measureNote}</p>
    </>
  );
}
