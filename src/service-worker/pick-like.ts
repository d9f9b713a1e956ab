const PICTURE = /^(.*\/media\/[^/]+)\/(\d+)\.\w+$/;

/** Of the pictures that are held, by their addresses, the one that shows the same as another: the smallest that is as wide at least, else the widest. Undefined when none does. */
export function pickLike(address: string, held: string[]): string | undefined {
  const wanted = partsOf(address);
  if (wanted === undefined) return undefined;
  const alike = held
    .map((url) => ({ url, ...partsOf(url) }))
    .filter(({ picture }) => picture === wanted.picture)
    .toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return (alike.find(({ width = 0 }) => width >= wanted.width) ?? alike.at(-1))?.url;
}

function partsOf(address: string) {
  const [, picture, width] = PICTURE.exec(address) ?? [];
  return picture === undefined ? undefined : { picture, width: Number(width) };
}
