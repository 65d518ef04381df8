import { Folded } from '@/components/ui/folded';
import { WideTable } from '@/components/ui/wide-table';
import { tableMinutes } from '@/lib/model/chart';
import type { AnyModel } from '@/lib/model/model';
import { momentAtMinute, type Run } from '@/lib/model/run';
import { numberFormat } from '@/lib/number-format';
import type { ModelNames, SimulatorWords } from './model-words';

type Props = {
  stocks: AnyModel['stocks'];
  names: ModelNames['stocks'];
  words: SimulatorWords;
  incident: Run;
  yours?: Run;
};

/** What the charts draw, as a table of about a dozen moments, folded away. */
export function RunTable({ stocks, names, words, incident, yours }: Props) {
  const runs = yours
    ? [
        { id: 'incident', run: incident, said: words.asItWent },
        { id: 'yours', run: yours, said: words.yours },
      ]
    : [{ id: 'incident', run: incident, said: words.asItWent }];
  const columns = stocks.flatMap(({ id }) => runs.map((each) => ({ ...each, stock: id, key: `${id}-${each.id}` })));
  const format = numberFormat(words.locale, 1);
  return (
    <details className="model-fold">
      <summary>{words.table}</summary>
      <Folded>
        <WideTable name={words.table}>
          <thead>
            <tr>
              <th scope="col">{words.minute}</th>
              {columns.map(({ key, stock, said }) => (
                <th key={key} scope="col">
                  {names[stock]?.name} ({names[stock]?.unit}), {said}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tableMinutes(incident).map((minute) => (
              <tr key={minute}>
                <th scope="row">{format.format(minute)}</th>
                {columns.map(({ key, stock, run }) => (
                  <td key={key}>{format.format(momentAtMinute(run, minute)?.stocks[stock] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </WideTable>
      </Folded>
    </details>
  );
}
