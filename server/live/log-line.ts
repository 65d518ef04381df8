/** What a line of the log may say besides: ids, counts and messages of faults, never a name, an address or an answer. */
type Details = Readonly<Record<string, string | number | boolean | undefined>>;

/** One line of JSON for the operator. */
export function logLine(level: 'info' | 'warn' | 'error', what: string, details: Details = {}): void {
  const line = JSON.stringify({ time: new Date().toISOString(), level, what, ...details });
  if (level === 'info') console.log(line);
  else console.error(line);
}

/** The same for a fault, with what it says of itself. */
export function logFault(what: string, error: unknown, details: Details = {}): void {
  logLine('error', what, { ...details, fault: error instanceof Error ? error.message || error.name : String(error) });
}
