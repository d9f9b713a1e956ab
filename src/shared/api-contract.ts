/**
 * What a client expects of the API's answers, as a number. Answers are only ever added to; where one has to become what the
 * clients of before cannot read, it goes up by one.
 */
export const CONTRACT = 1;

/** The oldest contract that the API still answers by: it follows `CONTRACT` when the clients of before are 30 days old. */
export const OLDEST_CONTRACT = 1;

/** On every answer of the API: the oldest contract that it answers by. An older client asks its reader to reload, in their language. It is not asked for instead: an answer that depends on who asks could lie in no shared cache. */
export const OLDEST_CONTRACT_HEADER = 'Dateline-Oldest-Contract';
