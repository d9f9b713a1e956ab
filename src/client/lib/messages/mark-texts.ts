/** A catalogue whose texts are set in ⟦…⟧. */
export function markTexts<T>(value: T): T;
export function markTexts(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function') {
    return (...given: unknown[]) => markTexts(Reflect.apply(value, undefined, given));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, markTexts(inner)]));
  }
  return value;
}
