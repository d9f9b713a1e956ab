type Bytes = Uint8Array<ArrayBuffer>;
type Make = () => Promise<Bytes>;
type Entry = { bytes: number; made: Promise<Bytes>; isBest: boolean };

/** Buffers that were asked for last, within a number of bytes. */
export type ByteCache = {
  /**
   * What is kept under a key; made, and kept, when it is not there. Many that ask at once wait for one making. What is
   * asked for again is worth a `better` making, which nobody waits for, one at a time: where it fails, the first stays.
   */
  find(key: string, make: Make, better?: Make): Promise<Bytes>;
};

export function createByteCache(mostBytes: number): ByteCache {
  const kept = new Map<string, Entry>();
  let total = 0;
  let isImproving = false;

  const forget = (key: string) => {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  const count = (entry: Entry, made: Bytes) => {
    total += made.byteLength - entry.bytes;
    entry.bytes = made.byteLength;
    for (const key of kept.keys()) {
      if (total <= mostBytes) return;
      forget(key);
    }
  };

  async function improve(key: string, entry: Entry, better: Make) {
    isImproving = true;
    entry.isBest = true;
    const made = await better().catch(() => null);
    isImproving = false;
    if (made === null || kept.get(key) !== entry) return;
    entry.made = Promise.resolve(made);
    count(entry, made);
  }

  return {
    async find(key, make, better) {
      const before = kept.get(key);
      const entry = before ?? { bytes: 0, made: make(), isBest: false };
      kept.delete(key);
      kept.set(key, entry);
      try {
        const made = await entry.made;
        if (entry.bytes === 0 && kept.get(key) === entry) count(entry, made);
        if (before && better && !entry.isBest && !isImproving) void improve(key, entry, better);
        return made;
      } catch (error) {
        if (kept.get(key) === entry) forget(key);
        throw error;
      }
    },
  };
}
