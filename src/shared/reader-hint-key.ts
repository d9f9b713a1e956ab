/** Under what local storage keeps the one bit that says that all premium stories open; the script before first paint reads it as well. */
export const READER_HINT_KEY = 'dateline.subscriber';
