import { incidentKnobs } from '@/lib/model/knobs';
import type { AnyModel } from '@/lib/model/model';
import type { Run } from '@/lib/model/run';
import type { ModelNames, SimulatorWords } from './model-words';
import { RunChart } from './run-chart';
import { runResult } from './run-result';
import { RunTable } from './run-table';

type Props = { model: AnyModel; incident: Run; names: ModelNames; words: SimulatorWords };

/** The outage as the model runs it: result, charts and table, drawn on the server. */
export function IncidentRun({ model, incident, names, words }: Props) {
  return (
    <div className="max-w-measure">
      <p className="model-result">{runResult(incident, names.outcomes, words.locale)}</p>
      {model.stocks.map((stock) => (
        <RunChart
          key={stock.id}
          model={model}
          stock={stock}
          names={names.stocks}
          words={words}
          incident={incident}
          knobs={incidentKnobs(model)}
        />
      ))}
      <RunTable stocks={model.stocks} names={names.stocks} words={words} incident={incident} />
    </div>
  );
}
