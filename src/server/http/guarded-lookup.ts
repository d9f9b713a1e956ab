import type { LookupAddress, LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Asks for all addresses of a name; `dns.lookup` is one. */
export type LookupAll = (
  host: string,
  options: LookupOptions & { all: true },
  answer: (error: NodeJS.ErrnoException | null, addresses?: LookupAddress[]) => void,
) => void;

/** A `lookup` for `http.request` that refuses a name with any address outside of the public network, by the error that `refusal` makes of a reason. The connection is made to what was checked here: nobody asks again in between. */
export function guardLookup(
  lookupAll: LookupAll,
  refusal: (reason: string) => Error,
): LookupFunction {
  return (host, options, callback) => {
    lookupAll(host, { ...options, all: true }, (error, addresses = []) => {
      const first = addresses[0];
      if (error !== null || first === undefined) {
        callback(error ?? new Error(`${host} has no address`), '', 0);
        return;
      }
      const hidden = addresses.find(({ address }) => !isPublicAddress(address));
      if (hidden !== undefined) {
        callback(refusal(`${host} is at ${hidden.address}, a private address`), '', 0);
      } else if (options.all === true) {
        callback(null, addresses);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };
}
