/** How many random journeys a property is tried on: few with every change, many in `npm run test:long -- properties`, which says how many. */
export const journeyCount = (usual: number): number => Number(process.env['JOURNEYS'] ?? usual);
