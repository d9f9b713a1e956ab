import type { Context } from 'hono';

/** Answers with something else. Assigning alone would merge the headers of the former answer. */
export function replaceAnswer(c: Context, answer: Response): void {
  c.res = undefined;
  c.res = answer;
}
