import { useSyncExternalStore } from 'react';
import { installPrompt } from '../../lib/install-prompt.ts';

/** How the application can be installed here: by the browser's own question, or by hand as on iOS. Undefined where it cannot or is, and while hydrating. */
export const useInstallWay = (): 'prompt' | 'hand' | undefined =>
  useSyncExternalStore(installPrompt.subscribe, findWay, () => undefined);

function findWay() {
  if (installPrompt.read() !== undefined) return 'prompt';
  return isOnIos() ? 'hand' : undefined;
}

/** A browser of an iPhone or iPad, some of which call themselves a Mac, outside of the installed application. What other applications show pages in is none, and cannot install. */
function isOnIos(): boolean {
  const { maxTouchPoints, userAgent } = navigator;
  const { standalone } = navigator as { standalone?: boolean };
  return standalone === false && maxTouchPoints > 1 && userAgent.includes(' Safari/');
}
