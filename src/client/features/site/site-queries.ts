import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { categoriesApiUrl, siteApiUrl } from '../../../shared/api-urls.ts';
import { categoriesSchema } from '../../../shared/category.ts';
import { siteSchema } from '../../../shared/site.ts';
import { getJson } from '../../lib/get-json.ts';

export const siteQueries = {
  current: () =>
    queryOptions({
      queryKey: ['site'],
      queryFn: async (context) => v.parse(siteSchema, await getJson(siteApiUrl(), context)),
      // Names and sections change a few times a year.
      staleTime: Infinity,
      // How old the edition is may change any time; asked while the page is looked at.
      refetchInterval: 5 * 60_000,
    }),
  categories: () =>
    queryOptions({
      queryKey: ['categories'],
      queryFn: async (context) =>
        v.parse(categoriesSchema, await getJson(categoriesApiUrl(), context)).items,
      // Counts grow by a story now and then; nobody waits for that.
      staleTime: 10 * 60_000,
    }),
};
