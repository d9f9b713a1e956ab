import { en, type Messages } from './en.ts';
import type { Formatter } from './formatter.ts';

/** The English texts set in ⟦…⟧, so that a run in the language `en-XA` shows what does not come from the catalogue. */
export const pseudo = (formatter: Formatter): Messages => mark(en(formatter));

function mark<T>(value: T): T;
function mark(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function') {
    return (...given: unknown[]) => mark(Reflect.apply(value, undefined, given));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
  }
  return value;
}
