import { CascadePicture } from '@/components/cascade/cascade-picture';
import type { Drawing } from '@/components/session/shown';

/** The diagram of a scene, drawn as in the story. */
export function drawScene({ cascade, layout, moment, title }: Drawing, id: string) {
  return <CascadePicture id={id} cascade={cascade} layout={layout} moment={moment} title={title} />;
}
