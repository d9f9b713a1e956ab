import { createContext } from 'react';

/** What the script before first paint has set on the root, for React to set as well where it draws the document anew rather than hydrating it. */
export const RootAttributes = createContext<Record<`data-${string}`, string>>({});

/** The attributes of that kind which the root has now. */
export const rootAttributes = (): Record<`data-${string}`, string> =>
  Object.fromEntries(
    Array.from(document.documentElement.attributes, ({ name, value }) => [name, value]).filter(
      ([name = '']) => name.startsWith('data-'),
    ),
  );
