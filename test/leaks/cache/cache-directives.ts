export type CacheDirectives = ReadonlyMap<string, string>;

/** What a Cache-Control header says, by lower-case name; '' where there is no value. */
export function cacheDirectives({ headers }: { headers: Headers }): CacheDirectives {
  const said = (headers.get('Cache-Control') ?? '').matchAll(
    /([^\s,="]+)(?:=(?:"([^"]*)"|([^\s,"]*)))?/g,
  );
  return new Map(
    Array.from(said, ([, name = '', quoted, token]) => [name.toLowerCase(), quoted ?? token ?? '']),
  );
}

/** A directive's seconds; undefined where it is not said, 0 where they are not a number, which is to count as stale. */
export function secondsSaid(directives: CacheDirectives, name: string): number | undefined {
  const value = directives.get(name);
  if (value === undefined) return undefined;
  return /^\d+$/.test(value) ? Number(value) : 0;
}
