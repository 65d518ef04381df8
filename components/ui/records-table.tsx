import type { ReactNode } from 'react';

type Props = {
  name: string;
  /** What each column says. */
  heads: readonly string[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
};

/** A table of sentences; in a narrow window each row is a card, whose cells say what they are. */
export function RecordsTable({ name, heads, rows }: Props) {
  return (
    <table aria-label={name} className="records">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {heads.map((head, at) => (
              <td key={head} data-head={head}>
                {cells[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
