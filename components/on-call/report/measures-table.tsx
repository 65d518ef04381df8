import { WideTable } from '@/components/ui/wide-table';
import type { OnCallMaterial } from '@/lib/on-call/material';
import type { OnCallUi } from '@/lib/on-call/on-call-words';
import type { Report, Toll } from '@/lib/on-call/report';
import { measureRowsOf } from '@/lib/on-call/report-lines';

type Props = { report: Report; material: OnCallMaterial; words: OnCallUi; asItWent: Toll | undefined };

/** Minutes to detect, to understand and to repair, and of impact: yours, the model's own, and what a source gives. */
export function MeasuresTable({ report, material, words, asItWent }: Props) {
  const { report: said } = words;
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
          {measureRowsOf(report, asItWent, material, words).map(({ id, name, you, model, source }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{you}</td>
              <td>{model}</td>
              <td>{source}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className="on-call-small">{said.measureNote}</p>
    </>
  );
}
