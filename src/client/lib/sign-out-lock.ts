/** Held while a tab signs out; the browser lets go of it with the tab. */
const LOCK = 'dateline.sign-out';

/** Signs out: whoever forgets meanwhile asks who is signed in when it is done. Browsers without locks, as on a page that came by http, ask at once. */
export async function whileSigningOut<T>(act: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { locks?: LockManager | null };
  return locks == null ? act() : locks.request(LOCK, act);
}

/** Waits until no tab is signing out, so that nobody is told that the reader who is about to leave is still there. */
export async function afterSignOut<T>(act: () => T): Promise<T> {
  const { locks } = navigator as { locks?: LockManager | null };
  if (locks != null) await locks.request(LOCK, () => undefined);
  return act();
}
