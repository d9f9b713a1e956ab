import { createWordPressSource } from '../../src/server/source/wordpress/create-wordpress-source.ts';
import { openStoreWriter } from '../../src/server/store/open-store-writer.ts';

/** Synchronises `URL` into `FILE`, and ends when everything is stored; with a third argument it dies by SIGKILL once it has stored so many stories. */
const [url = '', file = '', dieAt = 'Infinity'] = process.argv.slice(2);
const store = openStoreWriter(file);
const stopping = new AbortController();
const source = createWordPressSource({ url, premiumCategory: 'pro' });

await source.synchronise({
  store: {
    ...store,
    apply(change) {
      store.apply(change);
      if (change.sync?.state === 'current' && isFilled()) stopping.abort();
    },
  },
  now: Date.now,
  signal: stopping.signal,
  report: ({ level, message, stories = 0 }) => {
    console.log(`${level}: ${message} ${stories}`);
    if (stories >= Number(dieAt)) process.kill(process.pid, 'SIGKILL');
  },
});
store.close();

function isFilled(): boolean {
  return store.recall('wordpress archive') === 'complete';
}
