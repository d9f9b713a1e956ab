import type { Facts } from './wording.ts';

/** Gives people their full name once and the short form (Ms Linga) ever after, over texts in their order. */
export function withSecondMentions(texts: string[], facts: Facts): string[] {
  const people = Object.entries(facts).filter(([key]) => `${key}.mr` in facts);
  const named = new Set<string>();
  return texts.map((text) => {
    let result = text;
    for (const [key, name] of people) {
      let from = result.indexOf(name);
      if (from < 0) continue;
      if (!named.has(name)) from = result.indexOf(name, from + name.length);
      named.add(name);
      if (from < 0) continue;
      const short = facts[`${key}.mr`] ?? name;
      result = result.slice(0, from) + result.slice(from).replaceAll(name, short);
    }
    return result;
  });
}
