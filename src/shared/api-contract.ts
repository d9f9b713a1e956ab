/**
 * What a client expects of the API's answers, as a number. Answers are only ever added to; where one has to become what the
 * clients of before cannot read, it goes up by one. Answers that a device keeps are kept apart by it; saved stories stay as
 * they were answered, so that whoever raises it goes on reading theirs.
 */
export const CONTRACT = 1;

/** The oldest contract that the API still answers by: it follows `CONTRACT` when the clients of before are 30 days old. */
export const OLDEST_CONTRACT = 1;
