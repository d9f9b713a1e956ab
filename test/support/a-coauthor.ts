import type { DoubleCoauthor } from './wordpress-double-site.ts';

/** A co-author with a profile, called after the number of their term. */
export const aCoauthor = (overrides: Partial<DoubleCoauthor> & { id: number }): DoubleCoauthor => ({
  nicename: `writer-${overrides.id}`,
  login: `login_${overrides.id}`,
  profile: { name: `Writer ${overrides.id}`, biography: '', media: 0 },
  ...overrides,
});
