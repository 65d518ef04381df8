import type { PlayEntry, Seen } from '@/lib/on-call/play-entry';
import type { Effect } from '@/lib/on-call/played-effect';
import type { Report, Toll, WithLesson } from '@/lib/on-call/report';
import type { RoomPlay, RoomReport } from '@/lib/session/room-play';
import {
  byKey,
  type Guard,
  isFlag,
  isIndex,
  isNumber,
  isRecord,
  isText,
  listOf,
  oneOf,
  optional,
  record,
} from './guards';

const isSights = byKey(
  record<Seen>({ health: oneOf('healthy', 'strained', 'failing', 'down', 'unknown'), minute: isNumber }),
);
const isOpened = optional(listOf(isText));
const isValues = byKey(isNumber);

const isPlayEntry: Guard<PlayEntry> = (value): value is PlayEntry => {
  if (!isRecord(value) || !isText(value.move) || !isNumber(value.from) || !isNumber(value.to)) return false;
  return isOpened(value.opens) && isWhatCame(value);
};

function isWhatCame({ kind, signal, reading, asOf, values, action, hint }: Record<string, unknown>): boolean {
  switch (kind) {
    case 'signal':
      return isText(signal) && isText(reading) && isNumber(asOf) && isValues(values);
    case 'blind':
      return isText(signal);
    case 'action':
      return isText(action) && isValues(values);
    case 'hint':
      return isText(hint);
    default:
      return kind === 'wait' || kind === 'close';
  }
}

const toll = { impact: isNumber, recovered: optional(isNumber) };

const isReport = record<Report>({
  paged: isNumber,
  closed: isNumber,
  detected: optional(isNumber),
  understood: optional(isNumber),
  yours: record<Toll>(toll),
  closedTooEarly: isFlag,
  unseen: listOf(isText),
  blind: listOf(isText),
});

/** A group on call, as a session of this browser keeps it. */
export const isRoomPlay = record<RoomPlay>({
  isOpen: isFlag,
  vote: isIndex,
  turns: listOf(
    record<RoomPlay['turns'][number]>({ entry: isPlayEntry, sights: isSights, isLast: isFlag, vote: isIndex }),
  ),
  report: optional(
    record<RoomReport>({
      report: isReport,
      asItWent: record<Toll>(toll),
      effects: listOf(record<Effect>({ action: isText, minute: isNumber, cost: isNumber })),
      most: optional(record<WithLesson>({ ...toll, lesson: isText, paged: isNumber })),
    }),
  ),
});
