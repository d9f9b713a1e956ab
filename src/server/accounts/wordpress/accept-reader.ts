import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { plainText } from '../../source/article-html/plain-text.ts';
import type { DiscoveredSite } from '../../source/wordpress/discover-site.ts';
import { bareHost } from '../../source/wordpress/site-address.ts';
import { NewsroomUnavailable, type GivenPassword, type SignedIn } from '../accounts.ts';
import type { AccountSite } from './account-site.ts';
import { PASSWORDS } from './own-passwords.ts';

const meSchema = v.object({ name: v.string() });
const passwordSchema = v.object({ uuid: v.string() });

/** Who gave an application password, as WordPress says; undefined when it does not take it, or another site gave it. */
export async function acceptReader(
  site: AccountSite,
  { login, password, siteUrl }: GivenPassword,
): Promise<Omit<SignedIn, 'opens'> | undefined> {
  if (!isOf(await site.find(), siteUrl)) return undefined;
  const ask = async <T>(route: string, schema: v.GenericSchema<unknown, T>) => {
    const answer = await site.ask({ route, reader: { login, secret: password } });
    if (answer.kind !== 'given') return undefined;
    const given = v.safeParse(schema, answer.value);
    if (!given.success) throw new NewsroomUnavailable('does not say who its readers are');
    return given.output;
  };
  const [me, own] = await Promise.all([
    ask('wp/v2/users/me', meSchema),
    ask(`${PASSWORDS}/introspect`, passwordSchema),
  ]);
  if (me === undefined || own === undefined) return undefined;
  return {
    id: randomUUID(),
    login,
    name: plainText(me.name) || login,
    password: { secret: password, id: own.uuid },
  };
}

/** Whether an address is the site's, by any of the names that it goes by. */
function isOf({ root, index }: DiscoveredSite, siteUrl: string): boolean {
  const host = bareHostOf(siteUrl);
  return (
    host !== undefined &&
    [root.href, index.url, index.home].some((address) => bareHostOf(address) === host)
  );
}

const bareHostOf = (address: string) => {
  const url = URL.parse(address);
  return url === null ? undefined : bareHost(url.host);
};
