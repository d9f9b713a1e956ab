import { STORED_HEADER } from './worker-messages.ts';

/** Days for which an answer that lies on this device may be shown. */
export const ANSWER_DAYS = 7;

/** Whether an answer out of the cache of answers may be shown: not one that has outlived its days while nobody cleared it away, nor one that does not say since when it is there. What is saved lies elsewhere, and has no age. */
export const mayBeShown = ({ headers }: Response): boolean =>
  Date.now() - Date.parse(headers.get(STORED_HEADER) ?? '') <= ANSWER_DAYS * 86_400_000;
