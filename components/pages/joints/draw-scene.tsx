import { CascadePicture } from '@/components/cascade/diagram/cascade-picture';
import type { Drawing } from '@/components/session/channel';

/** The diagram of a scene, drawn as in the story. */
export function drawScene({ cascade, layout, moment, title }: Drawing, id: string) {
  return <CascadePicture id={id} cascade={cascade} layout={layout} moment={moment} title={title} />;
}
