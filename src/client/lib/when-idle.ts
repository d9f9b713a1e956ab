/** Milliseconds after which it comes to a browser that is never idle, and to one that does not say when it is. */
const LATEST = 2000;
const SOON = 500;

/** Calls back once the browser has nothing more urgent to do, unless what it returns was called before. */
export function whenIdle(callback: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(callback, SOON);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(callback, { timeout: LATEST });
  return () => window.cancelIdleCallback(handle);
}
