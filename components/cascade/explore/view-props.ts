import type { StepWords } from '@/components/cascade/player/step-words';
import type { Layout } from '@/lib/cascade/layout';
import type { DrawnCascade } from '@/lib/cascade/moment';
import type { Player, PlayerEvent } from '@/lib/cascade/player-reducer';
import type { ClientWords } from '@/lib/client-words';
import type { ExploreWords } from './explore-words';

/** What the window shows, and at which loop, lesson or node it opens. */
export type Exploring = { view: 'loops' | 'lesson' | 'walk' | 'keys'; id?: string | undefined };

export type ViewProps = {
  id: string;
  cascade: DrawnCascade;
  layout: Layout;
  words: ExploreWords;
  steps: StepWords[];
  playerWords: ClientWords<'player'>;
  player: Player;
  /** How long a playing player rests on a step, in milliseconds. */
  rest: number;
  onEvent: (event: PlayerEvent) => void;
  onExplore: (exploring: Exploring) => void;
  /** Where to open, by id. */
  start: string | undefined;
};
