import { ADDRESSES, ADDRESS_PLACES } from './hostile-addresses.ts';
import { HANDLERS } from './hostile-handlers.ts';
import type { HostileBody } from './hostile-body.ts';
import { LARGE_BODIES } from './hostile-large.ts';
import { MUTATIONS } from './hostile-mutations.ts';
import { OTHER_BODIES } from './hostile-others.ts';

/** Bodies of an attacker's, each of another kind. */
export const HOSTILE_BODIES: HostileBody[] = [
  ...ADDRESSES,
  ...ADDRESS_PLACES,
  ...HANDLERS,
  ...MUTATIONS,
  ...OTHER_BODIES,
];

/** Bodies that attack the compiler's time and memory; too large for a browser to be opened on each. */
export const HOSTILE_LARGE_BODIES: HostileBody[] = LARGE_BODIES;
