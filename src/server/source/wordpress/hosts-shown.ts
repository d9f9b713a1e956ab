/** Says whether pictures and recordings may come from an address: from the hosts of the newsroom's own addresses, and from the further ones that its operator names. */
export function hostsShown(
  addresses: string[],
  mediaHosts: string[],
): (address: string) => boolean {
  const hosts = new Set([...addresses.map((address) => new URL(address).host), ...mediaHosts]);
  return (address) => {
    const { host, hostname } = new URL(address);
    return hosts.has(host) || hosts.has(hostname);
  };
}
