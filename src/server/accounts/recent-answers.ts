/** What was answered just now, for those who ask for the same. */
export interface RecentAnswers<T> {
  /** The answer under a key that is under way or a few seconds old, or else a new one. A failure is nobody's but theirs who waited for it. */
  share(key: string, ask: () => Promise<T>): Promise<T>;
}

const MILLISECONDS = 5_000;
const MOST_KEPT = 100;

export function createRecentAnswers<T>(now: () => number): RecentAnswers<T> {
  const kept = new Map<string, { answer: Promise<T>; at: number }>();

  function forgetOld() {
    for (const [key, { at }] of kept) {
      if (now() - at < MILLISECONDS && kept.size < MOST_KEPT) return;
      kept.delete(key);
    }
  }

  return {
    async share(key, ask) {
      forgetOld();
      const known = kept.get(key);
      if (known !== undefined) return known.answer;
      const answer = ask();
      kept.set(key, { answer, at: now() });
      try {
        return await answer;
      } catch (error) {
        if (kept.get(key)?.answer === answer) kept.delete(key);
        throw error;
      }
    },
  };
}
