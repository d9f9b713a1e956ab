import * as v from 'valibot';
import type { Log } from './log.ts';
import { RestError } from './rest-error.ts';

/** The items of an answer that are what they should be; each other one costs itself alone, and a line in the log. Throws a `RestError` when the answer is no list at all. */
export function parseList<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  { kind, log }: { kind: string; log: Log },
): T[] {
  if (!Array.isArray(value)) {
    throw new RestError('not-json', `answered with something else than a list of ${kind}`);
  }
  return value.flatMap((item: unknown) => {
    const result = v.safeParse(schema, item);
    if (result.success) return [result.output];
    const [issue] = result.issues;
    const where = v.getDotPath(issue) ?? 'all of it';
    log.once(`One of the ${kind} is left out (${nameOf(item)}): ${where}: ${issue.message}.`);
    return [];
  });
}

function nameOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'number' ? `id ${id}` : 'without an id';
}
