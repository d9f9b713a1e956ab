import { BlockList, isIP, isIPv6 } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** The address of who asks, or an empty text where there is no connection. */
export type ClientAddress = (c: Context) => string;

/** Finds the address of who asks. What a forwarding header says is believed only of `trustedProxies` (addresses and ranges), from the last proxy back to the first that is none of them: what comes before that, anybody may have written. */
export function createClientAddress(trustedProxies: string[]): ClientAddress {
  const trusted = listOf(trustedProxies);
  const isTrusted = (address: string) => trusted.check(address, familyOf(address));
  return (c) => {
    const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
    let address = parseAddress(incoming?.socket.remoteAddress ?? '');
    const forwarded = c.req.header('X-Forwarded-For')?.split(',') ?? [];
    while (address !== undefined && isTrusted(address)) {
      const before = parseAddress(forwarded.pop() ?? '');
      if (before === undefined) break;
      address = before;
    }
    return address ?? '';
  };
}

function listOf(networks: string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** As one text whatever it came as: with a port, in brackets, or IPv4 within IPv6. */
function parseAddress(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
  return isIP(bare) === 0 ? undefined : bare;
}
