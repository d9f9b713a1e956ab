import type { Context } from 'hono';
import * as v from 'valibot';
import { BadRequest } from './problem-error.ts';

/** Parses a request's query; parameters that the schema does not name are passed over. Throws a `BadRequest` that says what is allowed. */
export function parseQuery<TSchema extends v.GenericSchema<Record<string, unknown>, unknown>>(
  c: Context,
  schema: TSchema,
): v.InferOutput<TSchema> {
  const query: Record<string, string> = {};
  for (const [name, values] of Object.entries(c.req.queries())) {
    if (values.length > 1) throw new BadRequest(`${name} is given once.`);
    query[name] = values[0] ?? '';
  }
  const result = v.safeParse(schema, query, { abortEarly: true });
  if (!result.success) throw new BadRequest(`${result.issues[0].message}.`);
  return result.output;
}
