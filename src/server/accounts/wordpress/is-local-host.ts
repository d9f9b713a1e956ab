import { BlockList, isIP } from 'node:net';

const PRIVATE = new BlockList();
PRIVATE.addSubnet('127.0.0.0', 8);
PRIVATE.addSubnet('10.0.0.0', 8);
PRIVATE.addSubnet('172.16.0.0', 12);
PRIVATE.addSubnet('192.168.0.0', 16);
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

/** Names that the internet has no addresses for, those without a dot among them (RFC 6761, RFC 6762, ICANN's `.internal`). */
const PRIVATE_NAME = /^[^.]+$|\.(?:localhost|local|test|internal)$/;

/** Whether a host is this machine or one of its own network, where a WordPress may be a local environment without https. */
export function isLocalHost({ hostname }: URL): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(bare);
  if (family === 0) return PRIVATE_NAME.test(bare);
  return PRIVATE.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}
