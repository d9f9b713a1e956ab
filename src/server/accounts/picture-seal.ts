import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { ImageRecord } from '../store/records.ts';
import { deriveKey } from './derive-key.ts';

/** Names for pictures that only one account may be shown: to others they neither open nor tell what they are of. */
export interface PictureSeal {
  /** The same name each time, so that a story which is asked for again keeps its pictures. */
  seal(image: ImageRecord, login: string): string;
  /** The picture of a name; undefined when it was not sealed here, or for somebody else. */
  open(sealed: string, login: string): ImageRecord | undefined;
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `secrets` are those of the sessions: the first seals, all open. */
export function createPictureSeal(secrets: string[]): PictureSeal {
  const keys = secrets.map((secret) => ({
    cipher: deriveKey(secret, 'pictures'),
    nonce: deriveKey(secret, 'picture names'),
  }));

  return {
    seal({ id, version, url, width, height }, login) {
      const [key] = keys;
      if (key === undefined) throw new Error('There is no secret to seal with');
      const text = JSON.stringify([id, version, url, width, height]);
      // Made of what it seals, a nonce comes twice only for the same picture of the same account.
      const nonce = createHmac('sha256', key.nonce)
        .update(JSON.stringify([login, text]))
        .digest()
        .subarray(0, NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key.cipher, nonce).setAAD(Buffer.from(login));
      const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(sealed, login) {
      const bytes = Buffer.from(sealed, 'base64url');
      for (const { cipher } of keys) {
        const text = decipher(bytes, cipher, login);
        if (text !== undefined) return parsePicture(text);
      }
      return undefined;
    },
  };
}

function decipher(bytes: Buffer, key: Uint8Array, login: string): string | undefined {
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined;
  const text = NONCE_BYTES + TAG_BYTES;
  try {
    const opening = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(login))
      .setAuthTag(bytes.subarray(NONCE_BYTES, text));
    return Buffer.concat([opening.update(bytes.subarray(text)), opening.final()]).toString();
  } catch {
    // Whatever is wrong with it, it is not ours.
    return undefined;
  }
}

/** What we sealed ourselves is as we wrote it. */
function parsePicture(text: string): ImageRecord {
  const [id, version, url, width, height] = JSON.parse(text) as [
    string,
    string,
    string,
    number,
    number,
  ];
  return { id, version, url, width, height, alt: '', placeholder: null };
}
