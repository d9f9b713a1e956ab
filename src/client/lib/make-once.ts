/** Makes each thing once for the same words: `Intl` objects take far longer to make than to use, and lists use them for every card. */
export function makeOnce<Words extends string[], Made>(
  make: (...words: Words) => Made,
): (...words: Words) => Made {
  const made = new Map<string, Made>();
  return (...words) => {
    const key = words.join('\n');
    const known = made.get(key) ?? make(...words);
    made.set(key, known);
    return known;
  };
}
