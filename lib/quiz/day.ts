/** The day of the reader's own calendar that a moment falls on. */
type Day = { year: number; month: number; date: number };

function dayOf(time: number): Day {
  const moment = new Date(time);
  return { year: moment.getFullYear(), month: moment.getMonth(), date: moment.getDate() };
}

/** The day of a moment as a planner that knows no time zones counts it: midnight in UTC. */
export function countedDay(time: number): Date {
  const { year, month, date } = dayOf(time);
  return new Date(Date.UTC(year, month, date));
}

/** When a counted day begins for the reader, in milliseconds since 1970. */
export function startOfDay(counted: Date): number {
  return new Date(counted.getUTCFullYear(), counted.getUTCMonth(), counted.getUTCDate()).getTime();
}

/** `20260106`, in the reader's own calendar. */
export function writtenDay(time: number): string {
  const { year, month, date } = dayOf(time);
  return `${year}${String(month + 1).padStart(2, '0')}${String(date).padStart(2, '0')}`;
}
