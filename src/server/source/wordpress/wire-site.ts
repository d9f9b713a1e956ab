import * as v from 'valibot';

const text = v.fallback(v.string(), '');

/** Where readers give an application a password of its own; null on a site that lets none have one. */
const authorizationSchema = v.fallback(
  v.nullable(
    v.pipe(
      v.object({
        'application-passwords': v.object({ endpoints: v.object({ authorization: v.string() }) }),
      }),
      v.transform((ways) => ways['application-passwords'].endpoints.authorization),
      v.regex(/^https?:\/\//),
    ),
  ),
  null,
);

/** The index of a site's REST API. */
export const indexSchema = v.object({
  name: text,
  description: text,
  url: text,
  home: text,
  // A string in older versions.
  gmt_offset: v.fallback(
    v.pipe(
      v.union([v.number(), v.string()]),
      v.transform(Number),
      v.number(),
      v.minValue(-14),
      v.maxValue(14),
    ),
    0,
  ),
  timezone_string: text,
  namespaces: v.fallback(v.array(v.string()), []),
  authentication: authorizationSchema,
});
export type WireIndex = v.InferOutput<typeof indexSchema>;
