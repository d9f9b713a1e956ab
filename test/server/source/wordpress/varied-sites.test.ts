import { expect, test } from 'vitest';
import { expectInStep } from '../../../support/expect-in-step.ts';
import { truthOf } from '../../../support/true-newsroom.ts';
import { VARIED_SITES } from '../../../support/varied-sites.ts';
import { synchronised } from '../../../support/wordpress-sync.ts';

test.each(VARIED_SITES)('stores what is published by %s', async (_name, site) => {
  const { store, double } = await synchronised(site);

  expect(double.site.posts.length).toBeGreaterThan(0);
  expectInStep(store, truthOf(site, Date.now()));
});
