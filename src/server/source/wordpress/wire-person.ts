import * as v from 'valibot';

const text = v.fallback(v.string(), '');

const NOBODY = { jobTitle: '', sameAs: [] as string[] };

/** The publisher of a site may be a person as well: the author is whom the page is about. */
const personSchema = v.object({
  '@type': v.pipe(
    v.union([v.string(), v.array(v.string())]),
    v.check((types) => types.includes('Person')),
  ),
  mainEntityOfPage: v.object({ '@id': v.string() }),
  jobTitle: text,
  sameAs: v.fallback(v.array(v.string()), []),
});

/**
 * What Yoast SEO tells machines about an author, in `yoast_head_json` of a user: `generate` and `add_same_as_urls` in
 * the plugin's src/generators/schema/author.php and person.php. Only its paid version has job titles.
 */
export const yoastPersonSchema = v.fallback(
  v.pipe(
    v.object({ schema: v.object({ '@graph': v.array(v.unknown()) }) }),
    v.transform(({ schema }) => {
      const people = schema['@graph'].filter((node) => v.is(personSchema, node));
      return people.length === 0 ? NOBODY : v.parse(personSchema, people[0]);
    }),
  ),
  NOBODY,
);
