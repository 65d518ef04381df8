import type { Certainty } from '@/lib/certainty';
import type { AgendaItem, AgendaName } from '@/lib/session/agenda';
import type { LiveCommand } from './live-request';

/**
 * What happened, as the log keeps it. The first one of a session is `opened`. People are known by the hash of what their
 * browser holds, links by the hash of their token; nothing else about anybody is kept.
 */
export type LiveHappening =
  | {
      type: 'opened';
      slug: string;
      code: string;
      agenda: AgendaName;
      roleplay: boolean;
      /** The agenda as it was then: a later version of the site changes no session that has begun. */
      items: AgendaItem[];
      owner: string;
      purgeAt: number;
    }
  | { type: 'joined'; person: string; alias: number; name: string }
  | { type: 'named'; person: string; name: string }
  | { type: 'entered'; person: string; link: string }
  | { type: 'answered'; person: string; of: string; chosen: string[]; certainty?: Certainty | undefined }
  | { type: 'linked'; by: string; link: string; role: 'facilitator' | 'screen'; hash: string }
  | { type: 'commanded'; by: string; command: Exclude<LiveCommand, { type: 'make-link' }> };

/** A line of the log. `seq` counts from 1 without a gap; `at` is the server's clock in milliseconds since 1970; `key` stands once in a session. */
export type LiveEntry = { seq: number; at: number; key: string; what: LiveHappening };
