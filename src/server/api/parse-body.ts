import type { Context } from 'hono';
import * as v from 'valibot';
import { BadRequest } from './problem-error.ts';

/** Parses a request's body of JSON. Throws a `BadRequest` that says what is wrong, and repeats nothing of the body: it may hold a password. */
export async function parseBody<TSchema extends v.GenericSchema>(
  c: Context,
  schema: TSchema,
): Promise<v.InferOutput<TSchema>> {
  // Pages of other sites can send forms, and no JSON without being asked about it.
  if (!/^application\/json\b/i.test(c.req.header('Content-Type') ?? '')) {
    throw new BadRequest('The body is JSON, with Content-Type: application/json.');
  }
  const result = v.safeParse(schema, await readJson(c));
  if (result.success) return result.output;
  const fields = new Set(result.issues.map((issue) => v.getDotPath(issue) ?? 'the body'));
  throw new BadRequest(`${[...fields].join(' and ')}: absent, empty, too long or no text.`);
}

async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    throw new BadRequest('The body is no valid JSON.');
  }
}
