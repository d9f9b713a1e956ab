/** A body of an attacker's. A script that runs calls `hostile()`; whatever is loaded comes from `outside.test`. */
export type HostileBody = { name: string; html: string };
