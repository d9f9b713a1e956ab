import { createContext } from 'react';

/** The first story of a list that the reader has seen before, and the words that stand above it. */
export type FirstSeen = { id: number; words: string };

export const FirstSeenContext = createContext<FirstSeen | undefined>(undefined);
