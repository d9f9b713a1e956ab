/** Under what name the window has the browser's question whether to install the page, which may come before any code of ours but the script before first paint (server/html/boot-script.ts). */
export const INSTALL_PROMPT_NAME = 'datelineInstallPrompt';
