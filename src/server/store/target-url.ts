import { articleUrl, feedUrl, pageUrl } from '../../shared/page-urls.ts';
import type { PageTarget } from './store.ts';

/** Our page for what an address stands for. */
export function targetUrl(target: PageTarget): string {
  if (target.kind === 'article') return articleUrl(target.slug);
  if (target.kind === 'page') return pageUrl(target.slug);
  return feedUrl(target, { page: target.page });
}
