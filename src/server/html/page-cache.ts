type CachedPage = { status: number; body: string; etag: string };
type Rendering = Promise<CachedPage | Response>;

/** Rendered pages kept: at some 60 kB a page, 15 MB. */
const MOST_PAGES = 256;

/** Keeps the pages that were asked for last, and renders each once however many ask at the same time. Failures and redirects are not kept. */
export function createPageCache() {
  const pages = new Map<string, Rendering>();
  return {
    async find(key: string, render: () => Rendering): Rendering {
      const kept = pages.get(key);
      const rendering = kept ?? render();
      pages.delete(key);
      pages.set(key, rendering);
      const [oldest] = pages.keys();
      if (pages.size > MOST_PAGES && oldest !== undefined) pages.delete(oldest);
      try {
        const page = await rendering;
        if (page instanceof Response || page.status >= 400) pages.delete(key);
        return page instanceof Response ? page.clone() : page;
      } catch (error) {
        pages.delete(key);
        throw error;
      }
    },
  };
}
