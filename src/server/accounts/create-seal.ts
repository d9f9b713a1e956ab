import { createHash } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { deriveKey } from './derive-key.ts';

/** What can be read and changed only here, whoever carries it. */
export interface Seal {
  /** A value of JSON as a text that stands in a cookie or an address. */
  seal(value: unknown): Promise<string>;
  /** What was sealed; undefined for whatever this seal has not made, or no longer knows. */
  open(sealed: string): Promise<unknown>;
}

/** Seals by the first secret and opens by all of them. What is sealed for one purpose does not open for another. */
export function createSeal({ secrets, purpose }: { secrets: string[]; purpose: string }): Seal {
  const keys = new Map(
    secrets.map((secret) => {
      const key = deriveKey(secret, purpose);
      return [createHash('sha256').update(key).digest('base64url').slice(0, 8), key];
    }),
  );
  const [newest] = keys;
  if (newest === undefined) throw new Error('There is no secret to seal with');
  const [kid, key] = newest;

  return {
    seal: (value) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid })
        .encrypt(key),
    async open(sealed) {
      try {
        const { plaintext } = await compactDecrypt(sealed, (header) => keyOf(keys, header.kid), {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        });
        return JSON.parse(new TextDecoder().decode(plaintext));
      } catch {
        return undefined;
      }
    },
  };
}

function keyOf(keys: Map<string, Uint8Array>, kid: string | undefined): Uint8Array {
  const key = keys.get(kid ?? '');
  if (key === undefined) throw new Error('Sealed by a key that is not ours');
  return key;
}
