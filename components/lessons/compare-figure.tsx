import type { ComparedCase, DrawCase } from './compared-case';

type Props = { compared: ComparedCase | undefined; step: number; draw: DrawCase };

/** A story that is over stays at its last step while the other goes on. */
export function CompareFigure({ compared, step, draw }: Props) {
  const at = Math.min(step, (compared?.steps.length ?? 0) - 1);
  const told = compared?.steps[at];
  if (!told) return null;
  return (
    <figure className="compare-figure">
      {draw(compared.slug, at, told.position)}
      <figcaption>
        <a href={told.href}>{told.position}</a>
      </figcaption>
    </figure>
  );
}
