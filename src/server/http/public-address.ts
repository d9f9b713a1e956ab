import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Ranges of the IANA special-purpose registries that nothing public can be behind. */
const SPECIAL_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

/** Within 2000::/3, the only part of IPv6 that is routed everywhere: protocols, tunnels to IPv4, documentation. */
const SPECIAL_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const special = new BlockList();
for (const [net, prefix] of SPECIAL_V4) special.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of SPECIAL_V6) special.addSubnet(net, prefix, 'ipv6');

const routed = new BlockList();
routed.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is one of the public network: not loopback, private, link-local, shared, multicast or reserved, be it written as IPv4 inside of IPv6. False for what is no address. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  if (!isIPv6(address)) return false;
  const embedded = embeddedIPv4(address);
  if (embedded !== undefined) return !special.check(embedded, 'ipv4');
  return routed.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** The IPv4 address that a mapped one (`::ffff:0:0/96`) or one of NAT64 (`64:ff9b::/96`) stands for. */
function embeddedIPv4(address: string): string | undefined {
  const [bare = ''] = address.split('%');
  const spelled = new URL(`http://[${bare}]/`).hostname.slice(1, -1);
  const [, high, low] = /^(?:::ffff|64:ff9b:):([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(spelled) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const bits = [parseInt(high, 16), parseInt(low, 16)];
  return bits.flatMap((pair) => [pair >> 8, pair & 255]).join('.');
}
