/** A wall in words that we do not know, as those of other languages, has hardly more. */
const MOST_OF_A_WALL = 40;
/** So many words behind our opening many a newsroom gives away before its wall. */
const MOST_OF_A_TEASER = 300;

/** Whether so many words behind the opening of a premium story are more than a newsroom means to give to anybody; `hasWall` where some of what it gives is known to be a wall. */
export function isGivenAway(words: number, { hasWall }: { hasWall: boolean }): boolean {
  return words > (hasWall ? MOST_OF_A_TEASER : MOST_OF_A_WALL);
}
