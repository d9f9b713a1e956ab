/** Days after which a session ends that nobody has used. */
export const SESSION_DAYS = 30;
