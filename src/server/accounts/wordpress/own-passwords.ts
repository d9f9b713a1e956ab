import * as v from 'valibot';
import type { Device } from '../../../shared/session.ts';
import { NewsroomUnavailable } from '../accounts.ts';
import type { Session } from '../session.ts';
import type { AccountSite } from './account-site.ts';
import { deviceIn } from './password-name.ts';
import { readerOf } from './reader-of.ts';

/** By which WordPress tells whose an application password is. */
export const APP_ID = '6d3c3c39-1d0e-4a52-9a6e-8c2f0b7d4e15';

export const PASSWORDS = 'wp/v2/users/me/application-passwords';

/** WordPress writes UTC without saying so. */
const date = v.pipe(
  v.string(),
  v.transform((text) => `${text}Z`),
  v.isoTimestamp(),
);
const listSchema = v.array(
  v.object({
    uuid: v.string(),
    app_id: v.string(),
    name: v.string(),
    created: date,
    last_used: v.nullable(date),
  }),
);

/** The application passwords of a reader that Dateline was given, as devices, this one first and then the newest; undefined when WordPress no longer takes the session. */
export async function listOwnPasswords(
  site: AccountSite,
  session: Session,
): Promise<Device[] | undefined> {
  const answer = await site.ask({ route: PASSWORDS, reader: readerOf(session) });
  if (answer.kind === 'not-taken') return undefined;
  const list = v.safeParse(listSchema, answer.kind === 'given' ? answer.value : undefined);
  if (!list.success) throw new NewsroomUnavailable('does not list the passwords of its readers');
  return list.output
    .filter(({ app_id }) => app_id === APP_ID)
    .map(({ uuid, name, created, last_used }) => ({
      id: uuid,
      name: deviceIn(name),
      signedInAt: created,
      usedAt: last_used,
      isThis: uuid === session.password?.id,
    }))
    .toSorted(
      (one, other) =>
        Number(other.isThis) - Number(one.isThis) || other.signedInAt.localeCompare(one.signedInAt),
    );
}

/** Deletes an application password, once; false when there is none of that id. */
export async function deletePassword(
  site: AccountSite,
  session: Session,
  id: string,
): Promise<boolean> {
  const answer = await site.ask({
    method: 'DELETE',
    route: `${PASSWORDS}/${encodeURIComponent(id)}`,
    reader: readerOf(session),
  });
  if (answer.kind === 'refused' && answer.status !== 404) {
    throw new NewsroomUnavailable(`answered ${answer.status} to who would delete a password`);
  }
  return answer.kind === 'given';
}
