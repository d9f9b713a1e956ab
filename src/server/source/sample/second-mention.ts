/** Gives people their full name once and the short form (Ms Linga) ever after, over texts in their order. */
export function withSecondMentions(texts: string[], people: Map<string, string>): string[] {
  const named = new Set<string>();
  return texts.map((text) => {
    let result = text;
    for (const [name, short] of people) {
      let from = result.indexOf(name);
      if (from < 0) continue;
      if (!named.has(name)) from = result.indexOf(name, from + name.length);
      named.add(name);
      if (from >= 0) result = result.slice(0, from) + result.slice(from).replaceAll(name, short);
    }
    return result;
  });
}
