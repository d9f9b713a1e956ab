/** What bytes are for. */
export const USE_KINDS = ['stories', 'pictures', 'code', 'fonts', 'other'] as const;
export type UseKind = (typeof USE_KINDS)[number];
export type BytesByKind = Partial<Record<UseKind, number>>;

/** As a browser tells of what was fetched; a page's message to the worker has a list of it as `fetched`. */
export type Fetched = Pick<
  PerformanceResourceTiming,
  'name' | 'entryType' | 'transferSize' | 'nextHopProtocol'
>;

/** What browsers take the headers of any answer for, in bytes; one that says no more than that nothing has changed has as many. */
const HEADERS = 300;
/** What those of our whole answers have beyond that, where they are not compressed. */
const HTTP_1_HEADERS = 400;

/** The bytes that came over the network, by kind: none for what a cache or the service worker had. */
export function bytesByKind(entries: Fetched[]): BytesByKind {
  const bytes: BytesByKind = {};
  for (const entry of entries) {
    const { transferSize, nextHopProtocol } = entry;
    const isLonger = transferSize > HEADERS && nextHopProtocol.startsWith('http/1');
    addBytes(bytes, { [kindOf(entry)]: transferSize + (isLonger ? HTTP_1_HEADERS : 0) });
  }
  return bytes;
}

/** Adds bytes to others, in place. */
export function addBytes(to: BytesByKind, added: BytesByKind): void {
  for (const kind of USE_KINDS) {
    const sum = (to[kind] ?? 0) + (added[kind] ?? 0);
    if (sum > 0) to[kind] = sum;
  }
}

function kindOf({ name, entryType }: Fetched): UseKind {
  const { pathname } = new URL(name);
  // The server's pages are stories with a frame.
  if (entryType === 'navigation' || pathname.startsWith('/api/')) return 'stories';
  if (pathname.startsWith('/media/')) return 'pictures';
  if (pathname.endsWith('.woff2')) return 'fonts';
  return pathname.startsWith('/assets/') || pathname === '/shell' ? 'code' : 'other';
}

/** Days that are remembered: this month, and what a clock that is set back may make of it. */
export const DAYS_REMEMBERED = 62;

/** A day as this device tells it, `YYYY-MM-DD`. */
export const dayOf = (moment: number): string => days.format(moment);

// Swedish dates are written as ISO 8601 writes them.
const days = new Intl.DateTimeFormat('sv');
