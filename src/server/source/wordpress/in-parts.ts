import { isTooMuch } from './rest-error.ts';

/** Gets things by their ids; those that together are too much for the site in two parts, and so on down to one. */
export async function inParts<T>(
  ids: number[],
  get: (ids: number[]) => Promise<T[]>,
): Promise<T[]> {
  if (ids.length === 0) return [];
  try {
    return await get(ids);
  } catch (error) {
    if (ids.length === 1 || !isTooMuch(error)) throw error;
    const half = Math.ceil(ids.length / 2);
    const first = await inParts(ids.slice(0, half), get);
    return [...first, ...(await inParts(ids.slice(half), get))];
  }
}
