import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

export type PasswordCost = { N: number; r: number; p: number };

/** 16 MB and some 0.2 s each: what OWASP asks of scrypt. */
export const PASSWORD_COST: PasswordCost = { N: 2 ** 14, r: 8, p: 5 };
const KEY_BYTES = 32;

/** A password as it may be stored: by scrypt, with a salt of its own. */
export async function hashPassword(password: string, cost: PasswordCost): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, KEY_BYTES, cost);
  return `${salt.toString('base64url')}.${key.toString('base64url')}`;
}

/** Whether a password is the one that was hashed, at the same cost. Without a hash it is not, and finding that out takes as long. */
export async function isPassword(
  password: string,
  hash: string | undefined,
  cost: PasswordCost,
): Promise<boolean> {
  const [salt = '', key = ''] = hash?.split('.') ?? [];
  const given = await derive(password, Buffer.from(salt, 'base64url'), KEY_BYTES, cost);
  const stored = Buffer.from(key, 'base64url');
  return stored.length === KEY_BYTES && timingSafeEqual(given, stored);
}
