/** Under which local storage has which premium stories an account opened that does not open all. With the prefix of what is one reader's own, so that it goes with the session. */
export const OPENED_KEY = 'dateline.private.opened';
