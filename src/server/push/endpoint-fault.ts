import { isIP } from 'node:net';
import { isPublicAddress } from '../http/public-address.ts';

/** What messages may be sent to; without `admitsLocal`, which only tests set, services of the public network by https alone. */
export type EndpointRules = { admitsLocal: boolean };

/** Why nothing is sent to an address, undefined when it may be. A name is judged when it is looked up. */
export function endpointFault(endpoint: string, { admitsLocal }: EndpointRules) {
  const url = URL.parse(endpoint);
  if (url === null) return 'is no address';
  if (url.username !== '' || url.password !== '') return 'holds a name or a password';
  if (admitsLocal) return undefined;
  if (url.protocol !== 'https:') return 'does not begin with https:';
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const isPublic =
    isIP(host) === 0
      ? host.includes('.') && !/\.(?:internal|local|localhost|lan|home\.arpa)$/.test(host)
      : isPublicAddress(host);
  return isPublic ? undefined : 'is in a private network';
}
