import type { SQLOutputValue } from 'node:sqlite';

/** A row as SQLite hands it over. */
export type Row = Record<string, SQLOutputValue>;

type Value = SQLOutputValue | undefined;

/** Returns a column as text; throws when it is anything else. */
export function text(value: Value): string {
  if (typeof value !== 'string') throw new TypeError(`Expected text, found ${typeof value}`);
  return value;
}

/** Returns a column as a number; throws when it is anything else. */
export function integer(value: Value): number {
  if (typeof value !== 'number') throw new TypeError(`Expected a number, found ${typeof value}`);
  return value;
}

export const textOrNull = (value: Value) => (value === null ? null : text(value));
export const integerOrNull = (value: Value) => (value === null ? null : integer(value));
