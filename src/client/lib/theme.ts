/** `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where the theme is kept; the small script before first paint (server/html/boot-script.ts) reads the same key. */
const THEME_KEY = 'dateline.theme';

const listeners = new Set<() => void>();

/** The reader's theme; `system` when none was chosen or storage is refused. */
export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    return THEMES.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Shows a theme and keeps it, where the device lets it be kept, for this and other tabs. */
export function chooseTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is refused: the theme holds for this page.
  }
  showTheme(theme);
  for (const listener of listeners) listener();
}

/** Shows the theme that another tab chooses, for as long as the page lives. */
export function followTheme(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key !== null && key !== THEME_KEY) return;
    showTheme(readTheme());
    for (const listener of listeners) listener();
  });
}

/** Calls back when the theme changes, here or in another tab; returns what ends that. */
export function subscribeToTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function showTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
