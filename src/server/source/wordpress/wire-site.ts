import * as v from 'valibot';

const text = v.fallback(v.string(), '');

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
});
export type WireIndex = v.InferOutput<typeof indexSchema>;
