import type { QueryClient } from '@tanstack/react-query';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { pageUrl } from '../../shared/page-urls.ts';
import { pageQueries } from '../features/page/page-queries.ts';

/** Primes a page of the newsroom's own; returns its slug. A former address leads on to the present one. */
export const newsroomPageLoader =
  (queryClient: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const slug = params['slug'] ?? '';
    const page = await queryClient.query(pageQueries.bySlug(slug));
    if (page.slug === slug) return { slug };
    queryClient.setQueryData(pageQueries.bySlug(page.slug).queryKey, page);
    throw redirect(pageUrl(page.slug));
  };
