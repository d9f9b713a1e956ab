import { useEffect, useState, type ReactNode } from 'react';

/** What keys do besides the browser's own, from the first that is pressed on: whoever reads by touch loads none of it. */
export function Keyboard() {
  const [help, setHelp] = useState<ReactNode>(null);

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const start = async (pressed: KeyboardEvent) => {
      const { createKeyHandler } = await import('./keys.tsx');
      if (signal.aborted) return;
      const press = createKeyHandler(setHelp);
      window.addEventListener('keydown', press, { signal });
      press(pressed);
    };
    // Offline the code does not come: the next key tries again.
    const first = (event: KeyboardEvent) => void start(event).catch(listen);
    const listen = () => window.addEventListener('keydown', first, { once: true, signal });
    listen();
    return () => ended.abort();
  }, []);

  return help;
}
