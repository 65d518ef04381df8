import type { Locale } from '@/lib/languages/locale';
import type { AliasWords } from '@/lib/session/live/person-name';
import type { LogStore } from './store/log-store';

/** What all rooms of a server share. */
export type RoomTools = {
  store: LogStore;
  aliasWords: Record<Locale, AliasWords>;
  clock: () => number;
  /** The log can not be believed any more: the server must not go on. */
  onBroken: (error: unknown) => void;
  onGone: (session: string) => void;
};
