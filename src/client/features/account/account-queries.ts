import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { devicesApiUrl } from '../../../shared/api-urls.ts';
import { devicesSchema } from '../../../shared/session.ts';
import { ApiError } from '../../lib/api-error.ts';
import { getPrivateJson } from '../../lib/get-private-json.ts';
import { PRIVATE_KEY } from '../../lib/private-data.ts';
import { sessionQueries } from '../../lib/session-queries.ts';

export const accountQueries = {
  /** Where the reader is signed in. */
  devices: () =>
    queryOptions({
      queryKey: [PRIVATE_KEY, 'devices'],
      queryFn: async (context) => {
        try {
          return v.parse(devicesSchema, await getPrivateJson(devicesApiUrl(), context)).items;
        } catch (error) {
          // The session has ended meanwhile: the page is not the reader's any more.
          if (error instanceof ApiError && error.problem.status === 401) {
            context.client.query(sessionQueries.fresh()).catch(() => undefined);
          }
          throw error;
        }
      },
      // Who looks wants to know how it is now.
      staleTime: 0,
    }),
};
