/** Name in Cache Storage of the pictures of saved stories; by itself, since every page looks whether it is there. */
export const SAVED_CACHE = 'dateline.saved';
