/** Something kept on this device, the same in every tab. */
export type DeviceValue<T> = {
  read: () => T;
  /** Keeps it, where the device lets it be kept; else it holds for this page. */
  keep: (value: T) => void;
  /** Calls back when it changes, here or in another tab; returns what ends that. */
  subscribe: (listener: () => void) => () => void;
};

type Notation<T> = {
  /** From what storage has under the key, null for nothing; may throw for anything that `format` did not write. */
  parse: (text: string | null) => T;
  format: (value: T) => string;
};

/** A value under a key of local storage. What cannot be read counts as nothing. */
export function createDeviceValue<T>(key: string, { parse, format }: Notation<T>): DeviceValue<T> {
  const listeners = new Set<() => void>();
  let known: { value: T } | undefined;

  const load = (): T => {
    let text: string | null;
    try {
      text = localStorage.getItem(key);
    } catch {
      text = known === undefined ? null : format(known.value);
    }
    try {
      return parse(text);
    } catch {
      return parse(null);
    }
  };
  const tell = () => listeners.forEach((listener) => listener());
  const follow = (event: StorageEvent) => {
    if (event.key !== null && event.key !== key) return;
    known = { value: load() };
    tell();
  };

  return {
    read() {
      // Without listeners nothing says what other tabs do.
      if (known === undefined || listeners.size === 0) known = { value: load() };
      return known.value;
    },
    keep(value) {
      known = { value };
      try {
        localStorage.setItem(key, format(value));
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
