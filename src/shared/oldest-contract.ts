import { CONTRACT } from './api-contract.ts';

/** On every answer of the API: the oldest contract that it answers by. An older client asks its reader to reload, in their language. It is not asked for instead: an answer that depends on who asks could lie in no shared cache. */
export const OLDEST_CONTRACT_HEADER = 'Dateline-Oldest-Contract';

/** Whether a client of this contract can read an answer. */
export const isReadable = ({ headers }: Response): boolean =>
  Number(headers.get(OLDEST_CONTRACT_HEADER)) <= CONTRACT;
