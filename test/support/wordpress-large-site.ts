import {
  aDoubleSite,
  aMedia,
  aTermOf,
  manyPosts,
  type DoubleSite,
} from './wordpress-double-site.ts';

const AUTHORS = 40;
const TAGS = 300;
const PARAGRAPH = `<p>${'The ferry left the quay on time, and nobody was surprised. '.repeat(8)}</p>\n`;

/** A site with so many posts, with pictures, tags, and two authors each; every fourth is premium. */
export function aLargeSite(count: number): DoubleSite {
  const posts = manyPosts(count).map((post, place) => ({
    ...post,
    content: PARAGRAPH.repeat(8),
    featured_media: post.id,
    categories: place % 4 === 0 ? [2, 3] : [2],
    tags: [1 + (place % TAGS)],
    coauthors: [1 + (place % AUTHORS), 1 + ((place * 7 + 1) % AUTHORS)],
  }));
  return aDoubleSite({
    posts,
    media: posts.map(({ id }) => aMedia({ id })),
    tags: Array.from({ length: TAGS }, (_, place) => aTermOf({ id: place + 1 })),
    coauthors: Array.from({ length: AUTHORS }, (_, place) => ({
      id: place + 1,
      nicename: `writer-${place + 1}`,
      login: `login_${place + 1}`,
      profile: { name: `Writer ${place + 1}`, biography: '', media: 0 },
    })),
  });
}
