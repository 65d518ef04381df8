import type { DrawnCascade, DrawnStep } from './moment';
import type { CascadeLesson } from './schema';
import { healthAt, levelsAt } from './timeline';

/** As much of a lesson as it takes to tell the outage with it. */
export type DrawnLesson = Pick<CascadeLesson, 'id' | 'step' | 'cuts'> & {
  with?: Pick<NonNullable<CascadeLesson['with']>, 'rest' | 'steps'> | undefined;
};

/** The same cascade as it would have gone with a lesson: unchanged before the lesson's step. */
export function cascadeWithLesson<Told extends DrawnCascade>(cascade: Told, lesson: DrawnLesson): Told {
  const { steps: told = {}, rest } = lesson.with ?? { rest: 'same' };
  const first = cascade.steps.findIndex(({ id }) => id === lesson.step);
  if (!lesson.with || first < 0) return cascade;
  const steps = cascade.steps.map((step, at): DrawnStep => {
    if (at < first) return step;
    const anew = told[step.id];
    if (anew) return { id: step.id, ...anew };
    if (rest === 'nothing') return { id: step.id, becomes: {}, carries: [], levels: {} };
    return { ...step, carries: step.carries.filter((edge) => !lesson.cuts.includes(edge)) };
  });
  return { ...cascade, steps };
}

/** The nodes whose health or level differs between two tellings at `step`. */
export function differsAt(one: DrawnCascade, other: DrawnCascade, step: number): string[] {
  const [healthHere, healthThere] = [healthAt(one, step), healthAt(other, step)];
  const [levelHere, levelThere] = [levelsAt(one, step), levelsAt(other, step)];
  return one.nodes
    .map(({ id }) => id)
    .filter((id) => healthHere[id] !== healthThere[id] || levelHere[id] !== levelThere[id]);
}

/** The number of the first step at which two tellings differ, in a node or in what travels. */
export function firstDifference(one: DrawnCascade, other: DrawnCascade): number | undefined {
  const at = one.steps.findIndex(
    ({ carries }, step) =>
      differsAt(one, other, step).length > 0 || carries.join() !== (other.steps[step]?.carries ?? []).join(),
  );
  return at < 0 ? undefined : at;
}
