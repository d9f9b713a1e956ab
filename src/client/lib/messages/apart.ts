/** A text that keeps its direction among others: a first strong isolate, and its end (Unicode Standard Annex 9). */
export const apart = (text: string): string => `\u2068${text}\u2069`;
