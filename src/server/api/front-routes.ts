import { Hono } from 'hono';
import { publicCache } from '../http/public-cache.ts';
import type { Store } from '../store/store.ts';
import { describeGet } from './describe-get.ts';
import { Unavailable } from './problem-error.ts';

/** `/front`: the front page, which shows new stories as soon as the top of a feed does. */
export function frontRoutes({ store }: { store: Pick<Store, 'readFront'> }) {
  return new Hono().get(
    '/',
    describeGet({
      summary: 'The front page: its lead, the latest, and a block for each section that publishes',
      schema: 'Front',
      problems: [503],
    }),
    publicCache(
      () => 10,
      () => 5,
    ),
    (c) => {
      const front = store.readFront();
      if (front === undefined) throw new Unavailable('The first stories are on their way.');
      return c.json(front);
    },
  );
}
