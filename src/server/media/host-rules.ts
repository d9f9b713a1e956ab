import { isIP } from 'node:net';

/** Where pictures may come from. `reach` says whether a host may be in a private network; undefined is: not from there. */
export interface HostRules {
  reachOf(url: URL): 'any' | 'public' | undefined;
}

/** The rules for a newsroom's own site, and for further hosts written as `host` or `host:port`. */
export function createHostRules({
  newsroomOrigin,
  allowedHosts,
}: {
  newsroomOrigin: string | undefined;
  allowedHosts: string[];
}): HostRules {
  const own = newsroomOrigin === undefined ? undefined : placeOf(new URL(newsroomOrigin));
  const further = allowedHosts
    .map((host) => URL.parse(`http://${host}`))
    .filter((url) => url !== null)
    .map(placeOf);
  return {
    reachOf(url) {
      const place = placeOf(url);
      if (own !== undefined && isSame(own, place)) return 'any';
      const named = further.find((known) => isSame(known, place));
      if (named === undefined) return undefined;
      // Such a name the operator can only have meant privately; others must not lead there by what their DNS says.
      return isPrivateName(named.host) ? 'any' : 'public';
    },
  };
}

type Place = { host: string; port: string };

/** An empty port is the scheme's own, 80 and 443 alike: sites move from one to the other, and their pictures' addresses stay behind. */
function placeOf({ hostname, port }: URL): Place {
  const usual = port === '80' || port === '443';
  return { host: hostname.replace(/\.$/, ''), port: usual ? '' : port };
}

const isSame = (one: Place, other: Place) => one.host === other.host && one.port === other.port;

const isPrivateName = (host: string) =>
  isIP(host.replace(/^\[|\]$/g, '')) !== 0 ||
  !host.includes('.') ||
  /\.(?:internal|local|localhost|lan|test|home\.arpa)$/.test(host);
