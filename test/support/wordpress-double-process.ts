import { startWordPressDouble } from './wordpress-double.ts';
import { aLargeSite } from './wordpress-large-site.ts';

/** What to do with the REST API's requests from now on. */
export type DoubleOrder = 'answer' | 'hang';
/** So many posts, and the milliseconds that each answer takes. */
export type DoubleTask = { posts: number; delay: number };

// A large site in a process of its own, or its work would be measured as the server's.
const { posts, delay } = JSON.parse(process.argv[2] ?? '') as DoubleTask;
const double = await startWordPressDouble(aLargeSite(posts), { delay });
process.on('message', (order: DoubleOrder) => {
  double.fault = () => (order === 'hang' ? 'hang' : undefined);
});
process.once('disconnect', () => void double.close());
process.send?.(double.url);
