/** Things of the site by a key of theirs, each asked for once. */
export type Lookup<Key, Value> = {
  /** The things of these keys that exist; whatever fails is asked for again next time. */
  find(keys: Iterable<Key>): Promise<Map<Key, Value>>;
  /** Forgets everything, so that it is asked for again. */
  forget(): void;
};

/** Enough for every author and tag of a newsroom, and for the pictures of some hundred pages. */
const MOST_KEPT = 20_000;

/** A lookup that gets what it has not got yet in batches of at most `batch`; what `get` answers with undefined is asked for again next time. */
export function createLookup<Key, Value>(
  batch: number,
  get: (keys: Key[]) => Promise<Map<Key, Value> | undefined>,
): Lookup<Key, Value> {
  const kept = new Map<Key, Promise<Value | undefined>>();

  function ask(keys: Key[]) {
    const answer = get(keys);
    for (const key of keys)
      kept.set(
        key,
        answer.then((found) => found?.get(key)),
      );
    const forgetThese = () => keys.forEach((key) => kept.delete(key));
    // Whoever waits for a failure is told; nobody else needs to be.
    answer.then((found) => found === undefined && forgetThese(), forgetThese);
  }

  function dropOldest() {
    for (const key of kept.keys()) {
      if (kept.size <= MOST_KEPT) return;
      kept.delete(key);
    }
  }

  return {
    forget: () => kept.clear(),
    async find(keys) {
      const wanted = [...new Set(keys)];
      const missing = wanted.filter((key) => !kept.has(key));
      for (let at = 0; at < missing.length; at += batch) ask(missing.slice(at, at + batch));
      const values = await Promise.all(
        wanted.map(async (key) => [key, await kept.get(key)] as const),
      );
      dropOldest();
      return new Map(values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
    },
  };
}
