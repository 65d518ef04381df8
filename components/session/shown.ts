import type { ReactNode } from 'react';
import type { Layout } from '@/lib/cascade/layout';
import type { DrawnCascade, Moment } from '@/lib/cascade/moment';
import type { Scene } from '@/lib/session/scene';

/** The diagram at one step, without what comes after it. */
export type Drawing = {
  cascade: Pick<DrawnCascade, 'nodes' | 'edges'>;
  layout: Layout;
  moment: Moment;
  title: string;
};

/** All that the audience's window is told. */
export type Shown = { scene: Scene; drawing?: Drawing };

export type Draw = (drawing: Drawing, id: string) => ReactNode;

/** `hello`: the audience's window is there; `bye`: it goes; `next` and `back`: somebody pressed so there. */
export type AudienceSays = 'hello' | 'bye' | 'next' | 'back';
export type DeskSays = { show: Shown } | { ask: 'there?' };

export function channelName(slug: string): string {
  return `kettingreactie-session-${slug}`;
}

const forwards = ['ArrowRight', 'PageDown'];
const backwards = ['ArrowLeft', 'PageUp'];

/** What a key means to a session, as clickers send them too; nothing where somebody types or chooses. */
export function pressOf({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): 'next' | 'back' | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (target instanceof Element && target.closest('input, textarea, select')) return undefined;
  if (forwards.includes(key)) return 'next';
  return backwards.includes(key) ? 'back' : undefined;
}
