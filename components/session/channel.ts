import type { ReactNode } from 'react';
import { isOwnKey } from '@/components/ui/is-own-key';
import type { LazyModule } from '@/components/ui/lazy-module';
import type { Layout } from '@/lib/cascade/layout';
import type { DrawnCascade, Moment } from '@/lib/cascade/moment';
import type { Claim } from '@/lib/session/lead';
import type { LiveScene } from '@/lib/session/live/live-view';
import type { PlayScene } from '@/lib/session/play-scene';
import type { RoomGame } from '@/lib/session/room-game';

/** The diagram at one step, without what comes after it. */
export type Drawing = {
  cascade: Pick<DrawnCascade, 'nodes' | 'edges'>;
  layout: Layout;
  moment: Moment;
  title: string;
};

/** How to come into a live session, and how far its group is. `answered`: to the question before the group, if one is. */
export type Door = { code: string; address: string; isLocked: boolean; here: number; answered?: number };

/** All that the audience's window is told. */
export type Shown = { scene: LiveScene; drawing?: Drawing; door?: Door };

/** What being on call takes besides the words: the model of the case at work, and the diagram as far as the group has seen. */
export type PlayParts = { game: LazyModule<RoomGame>; drawing: (scene: PlayScene) => Drawing };

export type Draw = (drawing: Drawing, id: string) => ReactNode;

/** What somebody presses, at the presenter or with a clicker. `black`: the screen goes black, or on again. */
export type PresenterKey = 'next' | 'back' | 'black';

/** `hello`: the audience's window is there; `bye`: it goes; else what somebody pressed there. */
export type AudienceMessage = 'hello' | 'bye' | PresenterKey;
/** `lead`: this window was used now, and leads; `left`: the window that led has gone. */
export type PresenterMessage = { show: Shown; lead: Claim } | { lead: Claim } | { ask: 'there?' } | { left: Claim };

export function sessionChannel(slug: string): string {
  return `kettingreactie-session-${slug}`;
}

/** Clickers send the keys of a presentation, and a full stop for black. */
const presses = new Map<string, PresenterKey>([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
]);

/** What a key means to a session; nothing where somebody types or chooses, nor for a single key that was switched off. */
export function presenterKeyOf(event: KeyboardEvent): PresenterKey | undefined {
  const { key, target } = event;
  if (!isOwnKey(event)) return undefined;
  if (target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select')) return undefined;
  const press = presses.get(key);
  return press === 'black' && document.documentElement.dataset.shortcuts === 'off' ? undefined : press;
}
