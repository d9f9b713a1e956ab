/** Something kept on this device, the same in every tab. */
export type DeviceValue<T> = {
  read: () => T;
  /** Keeps it, where the device lets it be kept; else it holds for this page. */
  keep: (value: T) => void;
  /** Calls back when it changes, here or in another tab; returns what ends that. */
  subscribe: (listener: () => void) => () => void;
  /** Calls all of them back: what is made of it has changed here. */
  tell: () => void;
};

type Notation<T> = {
  /** From what storage has under the key, null for nothing; may throw for anything that `format` did not write. */
  parse: (text: string | null) => T;
  /** Null keeps nothing. */
  format: (value: T) => string | null;
};

/** A value under a key of local storage. What cannot be read counts as nothing. */
export function createDeviceValue<T>(key: string, { parse, format }: Notation<T>): DeviceValue<T> {
  const listeners = new Set<() => void>();
  let known: { text: string | null; value: T } | undefined;

  const load = () => {
    let text: string | null;
    try {
      text = localStorage.getItem(key);
    } catch {
      text = known?.text ?? null;
    }
    // A list stays the object that it is, for those who compare.
    if (known !== undefined && known.text === text) return known;
    try {
      return { text, value: parse(text) };
    } catch {
      return { text, value: parse(null) };
    }
  };
  const tell = () => listeners.forEach((listener) => listener());
  const follow = (event: StorageEvent) => {
    if (event.key !== null && event.key !== key) return;
    known = load();
    tell();
  };

  return {
    tell,
    read() {
      // Without listeners nothing says what other tabs do.
      if (known === undefined || listeners.size === 0) known = load();
      return known.value;
    },
    keep(value) {
      const text = format(value);
      known = { text, value };
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch {
        // Refused or full.
      }
      tell();
    },
    subscribe(listener) {
      if (listeners.size === 0) window.addEventListener('storage', follow);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('storage', follow);
      };
    },
  };
}
