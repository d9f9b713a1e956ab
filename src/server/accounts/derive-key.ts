import { hkdfSync } from 'node:crypto';

/** A key of 256 bits that a secret gives for one purpose (RFC 5869); what is sealed for one does not open for another. */
export const deriveKey = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `dateline ${purpose}`, 32));
