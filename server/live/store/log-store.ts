/** A session as the store knows it. `seq`: that of the last line of its log. */
export type StoredSession = { id: string; code: string; seq: number; purgeAt: number };

/** A line of a log. `key` stands once in a session; `what` is JSON; `at` in milliseconds since 1970. */
export type LogLine = { seq: number; at: number; key: string; what: string };

/** What stands in the log when lines are to be added. `missed`: the lines after the one last seen; `first`: those under the keys asked for. */
export type Found = { missed: LogLine[]; first: ReadonlyMap<string, LogLine> };

export type AppendRequest = {
  session: string;
  /** The last line seen. */
  after: number;
  /** Keys under which a line may stand already. */
  keys: readonly string[];
  /** What to add, numbered on from the last line. It runs within the transaction: nothing else is added meanwhile. If it throws, nothing is added. */
  decide: (found: Found) => LogLine[];
};

/**
 * The log of all live sessions: the only truth. What is said to be kept has been written to the disk, in one transaction
 * with its number; a rejected promise leaves it unknown whether it was. No method throws but by its promise.
 */
export type LogStore = {
  /** Opens a session with its first line; false where its code is taken. */
  open: (session: StoredSession, first: LogLine) => Promise<boolean>;
  find: (id: string) => Promise<StoredSession | undefined>;
  /** The ids of the sessions that these codes belong to. */
  findCodes: (codes: readonly string[]) => Promise<Map<string, string>>;
  linesAfter: (session: string, seq: number) => Promise<LogLine[]>;
  /** False where there is no such session. */
  append: (request: AppendRequest) => Promise<boolean>;
  erase: (id: string) => Promise<void>;
  /** Erases every session whose time has come, and says which. */
  erasePurged: (now: number) => Promise<string[]>;
  /** Says how many listen to a session at this server, and hears how many do at all others. */
  reportHere: (session: string, here: number, now: number) => Promise<number>;
  /** Calls `changed` for every session that another server has added to or erased; for all that are looked after (undefined) when some may have been missed. */
  watch: (changed: (session: string | undefined) => void) => void;
  /** Writes something small. Rejects when nothing can be written. */
  check: (now: number) => Promise<void>;
  close: () => Promise<void>;
};

/** Lines must follow each other without a gap: the log would be broken for ever. */
export function checkNumbers(lines: readonly LogLine[], last: number): void {
  for (const [place, { seq }] of lines.entries())
    if (seq !== last + 1 + place) throw new Error(`line ${seq} would follow ${last + place} in the log`);
}
