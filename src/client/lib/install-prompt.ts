import { INSTALL_PROMPT_NAME } from '../../shared/install-prompt-name.ts';

/** What a browser gives to pages that can be installed: it asks its reader when it is told to, once. */
type InstallPrompt = { prompt: () => Promise<unknown> };
type Asking = { [INSTALL_PROMPT_NAME]?: InstallPrompt | undefined };

const ASKED = 'dateline:asked-to-install';
const CHANGES = ['beforeinstallprompt', 'appinstalled', ASKED];

/** The browser's question, for when the reader wants it to be asked; undefined where it has none, or the application is installed. The script before first paint keeps it (server/html/boot-script.ts). */
export const installPrompt = {
  read: () => (window as Asking)[INSTALL_PROMPT_NAME],
  subscribe(listener: () => void) {
    for (const name of CHANGES) window.addEventListener(name, listener);
    return () => {
      for (const name of CHANGES) window.removeEventListener(name, listener);
    };
  },
};

/** Has the browser ask, which it does once for each time that it gave the question. */
export function askToInstall(): void {
  // It refuses where the press was too long ago; the reader then finds it in the browser's own menu.
  installPrompt
    .read()
    ?.prompt()
    .catch(() => undefined);
  (window as Asking)[INSTALL_PROMPT_NAME] = undefined;
  window.dispatchEvent(new Event(ASKED));
}
