/** A number as every standard takes it: plain decimals, a point, never an exponent, no more places than asked for. */
export function plainDecimal(value: number, places = 2): string {
  const written = value.toFixed(places);
  const plain = written.includes('.') ? written.replace(/\.?0+$/, '') : written;
  return plain === '-0' ? '0' : plain;
}

const hour = 3600;
const longest = 9999 * hour + 59 * 60 + 59;

/** A span of seconds for SCORM 1.2: `0001:01:30.12`, at most four figures of hours. */
export function spanOf12(seconds: number): string {
  const [hours, minutes, rest] = partsOf(seconds);
  return `${padded(hours, 4)}:${padded(minutes, 2)}:${secondsOf(rest)}`;
}

/** A span of seconds in ISO 8601 with two decimals, as SCORM 2004 and cmi5 take it: `PT1H1M30.12S`. */
export function isoSpan(seconds: number): string {
  const [hours, minutes, rest] = partsOf(seconds);
  return `PT${hours}H${minutes}M${plainDecimal(rest)}S`;
}

/** The time of day for SCORM 1.2, in UTC. */
export function timeOf12(at: number): string {
  return new Date(at).toISOString().slice(11, 22);
}

/** A moment for SCORM 2004: two decimals and a Z. */
export function timestampOf2004(at: number): string {
  return `${new Date(at).toISOString().slice(0, 22)}Z`;
}

/** Hours, minutes and the seconds over, in hundredths that never round up to 60. */
function partsOf(seconds: number): [number, number, number] {
  const whole = Math.floor(Math.min(Math.max(0, seconds), longest) * 100) / 100;
  return [Math.floor(whole / hour), Math.floor((whole % hour) / 60), Math.round((whole % 60) * 100) / 100];
}

function secondsOf(rest: number): string {
  return rest.toFixed(2).padStart(5, '0');
}

function padded(value: number, figures: number): string {
  return String(value).padStart(figures, '0');
}
