import * as v from 'valibot';

/** Adds what OpenAPI readers need to a schema: one sentence of description and one example value. */
export function described<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  description: string,
  example: v.InferInput<TSchema>,
) {
  return v.pipe(schema, v.metadata({ description, examples: [example] }));
}
