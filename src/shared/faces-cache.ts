/** The cache in which the browser keeps the web faces: where it is there, a page shows them from its first paint. */
export const FACES_CACHE = 'dateline-faces';
