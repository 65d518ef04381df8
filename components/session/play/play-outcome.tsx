import { WideTable } from '@/components/ui/wide-table';
import type { SceneOutcome } from '@/lib/session/play-scene';

/** What came of being on call with the group: whether it was over, the minutes, what its actions did and what would have helped. */
export function PlayOutcome({ outcome }: { outcome: SceneOutcome }) {
  const { heading, verdict, columns, rows, effects, most } = outcome;
  return (
    <div className="play-outcome">
      <h2>{heading}</h2>
      <p>
        <strong>{verdict}</strong>
      </p>
      <WideTable name={heading}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {columns.map((column, at) => (
                <td key={column}>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      <ul className="scene-points">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <p>{most}</p>
    </div>
  );
}
