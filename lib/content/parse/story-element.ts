import type { Place } from './diagnostic';
import type { ComponentName } from './vocabulary';

/** One component of the story, in the order of reading. */
export type StoryElement = {
  name: ComponentName;
  /** Its `id`, or the `name` of a part. */
  id: string;
  place: Place;
  parent: StoryElement | undefined;
};
