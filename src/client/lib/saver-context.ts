import { createContext, useSyncExternalStore } from 'react';

/** Whether the reader saves data. One component asks for all pictures: cards come while the reader scrolls, and each question would make the frame later. */
export const SaverContext = createContext(false);

/** Whether the reader saves data; false on the server and while hydrating, since pages are the same for everybody. A picture that is there already is not fetched anew when that changes. */
export const useSaver = () => useSyncExternalStore(neverTold, isSaving, () => false);

const neverTold = () => () => {};

/** Whether the reader saves data now. */
export const isSaving = () => document.documentElement.dataset['saver'] === 'on';
