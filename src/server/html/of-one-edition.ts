/** Editions follow each other by seconds, and a page takes milliseconds: more attempts are never needed. */
const MOST_ATTEMPTS = 4;

/** Makes something that takes several answers, again when a new edition came in between, so that it never mixes two. */
export async function ofOneEdition<T>(edition: () => string, make: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const before = edition();
    const made = await make();
    if (edition() === before || attempt === MOST_ATTEMPTS) return made;
  }
}
