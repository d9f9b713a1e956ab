import type { Block } from '../../shared/block.ts';
import { homeUrl } from '../../shared/page-urls.ts';
import type { PageTarget } from './store.ts';
import { targetUrl } from './target-url.ts';

type Dependencies = {
  findRedirect: (pathAndQuery: string) => PageTarget | undefined;
  /** The newsroom's own site; undefined before it is known. */
  siteUrl: () => string | undefined;
};

/** Pages of ours that stand for nothing of the newsroom's. */
const OURS = /^\/(?:latest|sections|settings)?$/;

/** Reads bodies as they were written, their links within the newsroom's site led to where that is by now: here, where it is known, else at the newsroom's. */
export function createBodyReader({ findRedirect, siteUrl }: Dependencies) {
  function linkTo(path: string, site: string | undefined): string {
    const { pathname, search, hash } = new URL(path, 'https://ours.invalid');
    const target = findRedirect(pathname + search);
    if (target !== undefined) return targetUrl(target) + anchorIn(hash);
    if (site === undefined || OURS.test(pathname + search)) return path;
    const { origin, pathname: front } = new URL(site);
    const isFront = search === '' && withoutSlash(pathname) === withoutSlash(front);
    return isFront ? homeUrl() : origin + path;
  }

  const readField = (key: string, value: unknown) =>
    key === 'href' && typeof value === 'string' && value.startsWith('/')
      ? linkTo(value, siteUrl())
      : value;

  return {
    readBody(json: string): Block[] {
      // The writer alone writes it, from typed blocks. Most bodies hold no such link.
      return JSON.parse(json, json.includes('"href":"/') ? readField : undefined) as Block[];
    },
  };
}

/** Headings of ours have names of their own (`anchorSchema`). */
const anchorIn = (hash: string) => hash.replace(/^#(?!story-)(?=.)/, '#story-');

const withoutSlash = (path: string) => path.replace(/\/$/, '');
