/** Remembers texts, at most so many: then the ones added longest ago make room. */
export function createLatestSet(most: number) {
  const texts = new Set<string>();
  return {
    has: (text: string) => texts.has(text),
    add(text: string) {
      texts.add(text);
      const [oldest] = texts;
      if (texts.size > most && oldest !== undefined) texts.delete(oldest);
    },
  };
}
