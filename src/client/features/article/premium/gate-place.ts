const KEY = 'dateline.gate';

/** Where in the window the text began, in pixels from its top. */
type GatePlace = { slug: string; top: number };

/** Keeps in this tab where a reader stands in a story who goes to sign in. */
export function keepGatePlace(slug: string): void {
  const top = textTop();
  try {
    if (top !== undefined) sessionStorage.setItem(KEY, JSON.stringify({ slug, top }));
  } catch {
    // Refused: the story opens at its beginning.
  }
}

/** Takes who went to sign in, and is back, to where they stood in the story. */
export function returnToGatePlace(slug: string): void {
  const top = textTop();
  try {
    const place = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<GatePlace>;
    if (place.slug !== slug || place.top === undefined || top === undefined) return;
    sessionStorage.removeItem(KEY);
    window.scrollBy({ top: top - place.top, behavior: 'instant' });
  } catch {
    // Nothing was kept.
  }
}

const textTop = () => document.querySelector('main [data-gated]')?.getBoundingClientRect().top;
