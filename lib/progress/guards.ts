/**
 * Whether a value from outside is of a type. A guard is of exactly that type: what also takes less, or refuses some of
 * it, is another guard to the compiler.
 */
// `exactly` is never there: it makes the type invariant in Value
export type Guard<Value> = { (value: unknown): value is Value; readonly exactly?: (value: Value) => void };

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isFlag: Guard<boolean> = (value) => typeof value === 'boolean';

export const isText: Guard<string> = (value) => typeof value === 'string';

export const isNumber: Guard<number> = (value) => typeof value === 'number';

/** A place in a row, or a count: 0, 1, 2 and on. */
export const isIndex: Guard<number> = (value): value is number => Number.isInteger(value) && Number(value) >= 0;

/** A part of the whole, from 0 to 1. */
export const isShare: Guard<number> = (value): value is number => isNumber(value) && value >= 0 && value <= 1;

/** A moment that a Date can hold. */
export const isTime: Guard<number> = (value): value is number => isNumber(value) && Math.abs(value) <= 8.64e15;

export function oneOf<const Value extends string | number>(...values: readonly Value[]): Guard<Value> {
  return (value): value is Value => values.some((each) => each === value);
}

export function optional<Value>(fits: Guard<Value>): Guard<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || fits(value);
}

export function listOf<Value>(fits: Guard<Value>): Guard<Value[]> {
  return (value): value is Value[] => Array.isArray(value) && value.every((item) => fits(item));
}

/** An object with any keys, all of them with such a value. */
export function byKey<Value>(fits: Guard<Value>): Guard<Record<string, Value>> {
  return (value): value is Record<string, Value> => isRecord(value) && Object.values(value).every((item) => fits(item));
}

/** An object with at least these keys; every key of the type has its guard. */
export function record<Shape extends object>(parts: { [Key in keyof Shape]-?: Guard<Shape[Key]> }): Guard<Shape> {
  return (value): value is Shape => {
    if (!isRecord(value)) return false;
    for (const key in parts) if (!parts[key](value[key])) return false;
    return true;
  };
}
