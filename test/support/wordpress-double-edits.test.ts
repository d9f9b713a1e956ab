import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { anyEdit } from './random-edits.ts';
import { applyEdit } from './wordpress-double-edits.ts';
import { aDoubleSite, manyPosts, type DoubleSite } from './wordpress-double-site.ts';

const NOW = Date.UTC(2026, 10, 9, 12);

const isUnique = (values: unknown[]) => new Set(values).size === values.length;

test.prop([fc.array(anyEdit, { maxLength: 40 })])(
  'whatever is edited, ids, addresses and terms stay those of a WordPress',
  (drawn) => {
    let site: DoubleSite = aDoubleSite({ posts: manyPosts(5) });
    for (const [minute, one] of drawn.entries()) {
      const now = NOW + minute * 60_000;
      const edit = one.draw(site, now);
      if (edit !== undefined) site = applyEdit(site, edit, now);
    }

    const categories = new Set(site.categories.map(({ id }) => id));
    expect(isUnique([...site.posts, ...site.pages].map(({ id }) => id))).toBe(true);
    // Drafts alone may share a slug with others.
    const addressed = site.posts.filter(({ status }) => status !== 'draft');
    expect(isUnique(addressed.map(({ slug }) => slug))).toBe(true);
    expect(isUnique(site.categories.map(({ slug }) => slug))).toBe(true);
    expect(site.posts.every((post) => post.categories.length > 0)).toBe(true);
    expect(site.posts.flatMap((post) => post.categories).every((id) => categories.has(id))).toBe(
      true,
    );
  },
);
