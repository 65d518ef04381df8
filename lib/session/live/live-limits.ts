/** What the server takes and how it waits. Times in milliseconds, sizes in bytes. */
export const liveLimits = {
  /** The largest body of a POST; a larger one is refused with 413. */
  body: 4096,
  /** How long after a question was closed or revealed an answer is still taken, by the clock of the server. */
  grace: 750,
  /** The longest name that somebody can give themself, in characters. */
  name: 32,
  /** The longest key of a POST. */
  key: 64,
  /** The longest note of a facilitator, in characters. */
  note: 2000,
  /** The most values in one answer, and the longest of them. */
  chosen: 40,
  chosenText: 120,
  /** The most people in one session. */
  people: 12_000,
  /** The longest time after which a facilitator can have a question closed, in seconds. */
  closeIn: 600,
  /** How often a silent stream says that it lives. */
  heartbeat: 20_000,
  /** How often counts are told to facilitator and screen, and to phones. */
  tallyEvery: 250,
  countEvery: 1000,
  /** After how much unread text a stream is cut. */
  unread: 256 * 1024,
} as const;
