/** How many random journeys a property is tried on: few with every change, many in `npm run test:long -- properties`, which says how many. */
export const journeyCount = (usual: number): number => Number(process.env['JOURNEYS'] ?? usual);

/** Milliseconds that a journey may take on a machine that does other things as well; a property has so many for each of its journeys. */
export const LONGEST_JOURNEY = 5_000;
