import { randomUUID } from 'node:crypto';
import { restError, type DoubleAnswer } from './wordpress-double-error.ts';

/** An application password as WordPress lists it, and what it hashes. */
export type DoublePassword = {
  uuid: string;
  app_id: string;
  name: string;
  created: string;
  last_used: string | null;
  secret: string;
};

/** Somebody who has an account at the site. */
export type DoubleReader = { login: string; name: string; passwords: DoublePassword[] };

const PASSWORDS = /^wp\/v2\/users\/me\/application-passwords(?:\/([\w-]+))?$/;

export function aReader(overrides: Partial<DoubleReader> = {}): DoubleReader {
  return { login: 'ada', name: 'Ada Wren', passwords: [], ...overrides };
}

/** Gives a reader an application password. */
export function aPassword(
  reader: DoubleReader,
  overrides: Partial<DoublePassword> = {},
): DoublePassword {
  const password = {
    uuid: randomUUID(),
    app_id: '',
    name: 'Something else',
    created: '2026-11-09T14:05:31',
    last_used: null,
    secret: randomUUID().replaceAll('-', ''),
    ...overrides,
  };
  reader.passwords.push(password);
  return password;
}

/** Who asks, and by which of their passwords; undefined for visitors, and for those whom the site does not know. */
export function readerOf(
  readers: DoubleReader[],
  authorization: string | undefined,
): { reader: DoubleReader; password: DoublePassword } | undefined {
  const [, encoded = ''] = /^Basic (.+)$/.exec(authorization ?? '') ?? [];
  const [login, ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
  const reader = readers.find((one) => one.login === login);
  const password = reader?.passwords.find(({ secret }) => secret === rest.join(':'));
  return reader && password && { reader, password };
}

/** What the site says about the reader who asks; undefined leaves the route to the site. */
export function answerAboutReader(
  { route, method }: { route: string; method: string },
  asks: { reader: DoubleReader; password: DoublePassword } | undefined,
): DoubleAnswer | undefined {
  const [isAboutPasswords, which] = PASSWORDS.exec(route) ?? [];
  if (route !== 'wp/v2/users/me' && isAboutPasswords === undefined) return undefined;
  if (asks === undefined) {
    return restError(401, 'rest_not_logged_in', 'You are not currently logged in.');
  }
  const { reader, password } = asks;
  if (isAboutPasswords === undefined) return { body: { id: 7, name: reader.name, slug: 'ada' } };
  if (which === 'introspect') return { body: listed(password) };
  if (which === undefined) return { body: reader.passwords.map(listed) };
  const found = reader.passwords.find(({ uuid }) => uuid === which);
  if (found === undefined) {
    return restError(404, 'rest_application_password_not_found', 'Application password not found.');
  }
  if (method === 'DELETE') {
    reader.passwords = reader.passwords.filter((one) => one !== found);
    return { body: { deleted: true, previous: listed(found) } };
  }
  return { body: listed(found) };
}

const listed = ({ uuid, app_id, name, created, last_used }: DoublePassword) => ({
  uuid,
  app_id,
  name,
  created,
  last_used,
  last_ip: null,
});
