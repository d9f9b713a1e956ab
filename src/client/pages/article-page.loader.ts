import type { QueryClient } from '@tanstack/react-query';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { askedOfAuthor } from '../../shared/feed.ts';
import { articleUrl } from '../../shared/page-urls.ts';
import { articleQueries } from '../features/article/article-queries.ts';
import { feedQueries } from '../features/feed/feed-queries.ts';
import { findTeaser } from './find-teaser.ts';

/** Primes an article with what stands under it; returns its slug. A former address leads on to the present one. */
export const articlePageLoader =
  (queryClient: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const slug = params['slug'] ?? '';
    const query = articleQueries.bySlug(slug);
    const related = queryClient.query(articleQueries.relatedTo(slug)).catch(() => undefined);
    const fetched = queryClient.query(query);
    // What this tab knows of the story is shown at once; the page says what becomes of the rest.
    const isKnown = queryClient.getQueryData(query.queryKey) ?? findTeaser(queryClient, slug);
    if (isKnown === undefined) await fetched;
    else fetched.catch(() => undefined);
    const article = queryClient.getQueryData(query.queryKey);
    if (article === undefined) return { slug };
    if (article.slug !== slug) {
      queryClient.setQueryData(articleQueries.bySlug(article.slug).queryKey, article);
      throw redirect(articleUrl(article.slug));
    }
    const more = article.byline.map((author, place) =>
      queryClient
        .query(feedQueries.newest({ kind: 'author', slug: author.slug }, askedOfAuthor(place)))
        .catch(() => undefined),
    );
    // The server sends the whole page; the browser shows the story as soon as it has it.
    if (typeof window === 'undefined') await Promise.all([related, ...more]);
    return { slug };
  };
