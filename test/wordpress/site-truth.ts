import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TrueNewsroom } from '../support/true-newsroom.ts';

/** What a WordPress's own database says that is public, read past WordPress. */
export function readTruth(folder: string): TrueNewsroom {
  const database = new DatabaseSync(join(folder, 'wp-content/database/.ht.sqlite'), {
    readOnly: true,
  });
  const posts = database.prepare(`
    SELECT ID, post_name, post_title, post_excerpt, post_date_gmt,
      (SELECT user_nicename FROM wp_users WHERE wp_users.ID = post_author) AS author,
      (SELECT meta_value FROM wp_postmeta WHERE post_id = wp_posts.ID AND meta_key = '_thumbnail_id')
        AS picture,
      (SELECT meta_value FROM wp_postmeta WHERE post_id = wp_posts.ID AND meta_key = 'dateline_byline')
        AS byline
    FROM wp_posts WHERE post_type = 'post' AND post_status = 'publish'`);
  const terms = database.prepare(`
    SELECT taxonomy, t.term_id, slug
    FROM wp_term_relationships r
    JOIN wp_term_taxonomy x ON x.term_taxonomy_id = r.term_taxonomy_id
    JOIN wp_terms t ON t.term_id = x.term_id
    WHERE object_id = ?`);
  const categories = database.prepare(`
    SELECT t.slug, p.slug AS parent
    FROM wp_term_taxonomy x
    JOIN wp_terms t ON t.term_id = x.term_id
    LEFT JOIN wp_terms p ON p.term_id = x.parent
    WHERE taxonomy = 'category'`);
  try {
    const truePosts = posts.all().map((row) => {
      const id = Number(row['ID']);
      const own = terms.all(id).map((term) => ({
        taxonomy: String(term['taxonomy']),
        id: Number(term['term_id']),
        slug: decodeURIComponent(String(term['slug'])),
      }));
      const slugsOf = (taxonomy: string) =>
        own.filter((term) => term.taxonomy === taxonomy).map(({ slug }) => slug);
      return {
        id,
        slug: decodeURIComponent(String(row['post_name'])),
        title: String(row['post_title']),
        excerpt: String(row['post_excerpt']),
        publishedAt: Date.parse(`${String(row['post_date_gmt']).replace(' ', 'T')}Z`),
        categories: slugsOf('category'),
        tags: slugsOf('post_tag'),
        author: String(row['author']),
        byline: listOf(row['byline']).map(
          (term) => own.find(({ id: known }) => known === term)?.slug.replace(/^cap-/, '') ?? '',
        ),
        picture: row['picture'] === null ? null : Number(row['picture']),
      };
    });
    const trueCategories = categories.all().map(({ slug, parent }) => ({
      slug: decodeURIComponent(String(slug)),
      parent: parent === null ? null : decodeURIComponent(String(parent)),
    }));
    return { posts: truePosts, categories: trueCategories };
  } finally {
    database.close();
  }
}

/** The numbers of a list that PHP has serialised: `a:2:{i:0;i:5;i:1;i:2;}`. */
function listOf(serialised: unknown): number[] {
  if (typeof serialised !== 'string') return [];
  return Array.from(serialised.matchAll(/i:\d+;i:(\d+);/g), ([, value]) => Number(value));
}
