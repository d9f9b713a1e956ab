/** Who tries to sign in: from where, and as whom, where that is known. */
export type Attempt = { address: string; account?: string };

/** Keeps those who guess from guessing fast. */
export interface Throttle {
  /** Counts an attempt, and returns 0; or, where there were too many, the seconds to wait. */
  attempt(attempt: Attempt): number;
  /** Takes back what was counted for an account: somebody came in. */
  forgive(account: string): void;
}

const SECONDS = 10 * 60;
/** A household or an office signs in from one address. */
const MOST = { account: 10, address: 40 };
/** More accounts and addresses than that are somebody's invention: those seen longest ago make room. */
const MOST_COUNTS = 10_000;

/** Lets a number of attempts through in each ten minutes, counted from the first of them. */
export function createThrottle({
  now,
  most = MOST,
}: {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Of one account, and of one address. */
  most?: typeof MOST;
}): Throttle {
  /** In the order in which they were counted last. */
  const counts = new Map<string, { attempts: number; until: number }>();

  const countOf = (key: string) => {
    const count = counts.get(key);
    if (count !== undefined && now() < count.until) return count;
    return { attempts: 0, until: now() + SECONDS * 1_000 };
  };
  const add = (key: string) => {
    const count = countOf(key);
    counts.delete(key);
    counts.set(key, { ...count, attempts: count.attempts + 1 });
    const [oldest] = counts.keys();
    if (counts.size > MOST_COUNTS && oldest !== undefined) counts.delete(oldest);
  };

  return {
    attempt({ address, account }) {
      const limits: [string, number][] = [[addressKey(address), most.address]];
      if (account !== undefined) limits.push([accountKey(account), most.account]);
      const waits = limits.map(([key, limit]) => {
        const { attempts, until } = countOf(key);
        return attempts < limit ? 0 : Math.ceil((until - now()) / 1_000);
      });
      const wait = Math.max(...waits);
      if (wait === 0) for (const [key] of limits) add(key);
      return wait;
    },
    forgive: (account) => void counts.delete(accountKey(account)),
  };
}

const accountKey = (account: string) => `account ${account.normalize('NFKC').toLowerCase()}`;

const addressKey = (address: string) => `address ${networkOf(address)}`;

/** One household has a whole /64 of IPv6 addresses. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}
