/** Buffers that were asked for last, within a number of bytes. */
export type ByteCache = {
  /** What is kept under a key; made, and kept, when it is not there. Many that ask at once wait for one making. */
  find(key: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>>;
};

export function createByteCache(mostBytes: number): ByteCache {
  const kept = new Map<string, { bytes: number; made: Promise<Uint8Array<ArrayBuffer>> }>();
  let total = 0;

  const forget = (key: string) => {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  const shrink = () => {
    for (const key of kept.keys()) {
      if (total <= mostBytes) return;
      forget(key);
    }
  };

  return {
    async find(key, make) {
      const entry = kept.get(key) ?? { bytes: 0, made: make() };
      kept.delete(key);
      kept.set(key, entry);
      try {
        const made = await entry.made;
        if (entry.bytes === 0 && kept.get(key) === entry) {
          entry.bytes = made.byteLength;
          total += entry.bytes;
          shrink();
        }
        return made;
      } catch (error) {
        if (kept.get(key) === entry) forget(key);
        throw error;
      }
    },
  };
}
