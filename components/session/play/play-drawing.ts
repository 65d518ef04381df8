import type { Drawing } from '@/components/session/channel';
import { knownMoment } from '@/lib/cascade/moment';
import type { PlayScene } from '@/lib/session/play-scene';

/** The diagram as far as a group on call has seen. */
export function playDrawing(
  { cascade, layout }: Pick<Drawing, 'cascade' | 'layout'>,
  { seen, turn, picture }: PlayScene,
): Drawing {
  return { cascade, layout, moment: knownMoment(cascade, seen, turn), title: picture };
}
