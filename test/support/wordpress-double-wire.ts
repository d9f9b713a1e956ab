import type {
  DoubleCoauthor,
  DoubleMedia,
  DoublePost,
  DoubleSite,
  DoubleTerm,
  DoubleUser,
} from './wordpress-double-site.ts';

export type WireItem = Record<string, unknown> & { id: number };

/** Writes a site's things as WordPress 6.5 does, with Co-Authors Plus 3.7 where there are co-authors. */
export function createDoubleWire(site: DoubleSite, home: string) {
  const pretty = site.permalinks === 'pretty';
  const utc = (local: string) =>
    new Date(Date.parse(`${local}Z`) - site.offset * 3_600_000).toISOString().slice(0, 19);

  function termLink(kind: 'category' | 'tag', { id, slug }: DoubleTerm): string {
    if (pretty) return `${home}/${kind}/${slug}/`;
    return kind === 'category' ? `${home}/?cat=${id}` : `${home}/?tag=${slug}`;
  }

  const authorLink = (slug: string) =>
    pretty ? `${home}/author/${slug}/` : `${home}/?author_name=${slug}`;

  const term =
    (kind: 'category' | 'tag') =>
    (item: DoubleTerm): WireItem => ({
      ...item,
      link: termLink(kind, item),
      ...(kind === 'tag' ? { parent: undefined } : {}),
    });

  return {
    index: () => ({
      name: site.name,
      description: site.description,
      url: home,
      home,
      gmt_offset: site.offset,
      timezone_string: site.timeZone,
      namespaces: ['oembed/1.0', ...(site.coauthors.length > 0 ? ['coauthors/v1'] : []), 'wp/v2'],
    }),
    post: (post: DoublePost): WireItem => ({
      id: post.id,
      date: post.date,
      date_gmt: utc(post.date),
      modified: post.modified,
      modified_gmt: utc(post.modified),
      slug: post.slug,
      status: 'publish',
      link: pretty ? `${home}/${post.date.slice(0, 7)}/${post.slug}/` : `${home}/?p=${post.id}`,
      title: { rendered: post.title },
      content: { rendered: post.password ? '' : post.content, protected: post.password },
      excerpt: { rendered: post.password ? '' : post.excerpt, protected: post.password },
      author: post.author,
      featured_media: post.featured_media,
      sticky: false,
      categories: post.categories,
      tags: post.tags,
      // What a plugin for search engines adds, and nobody asked for.
      yoast_head: '<title>Not to be travelled</title>',
      ...(site.coauthors.length > 0 ? { coauthors: post.coauthors } : {}),
    }),
    category: term('category'),
    tag: term('tag'),
    user: (user: DoubleUser): WireItem => ({
      ...user,
      link: authorLink(user.slug),
      avatar_urls: { 24: 'https://avatars.example/24', 96: 'https://avatars.example/96' },
    }),
    media: ({ id, width, height, alt, caption, mime }: DoubleMedia): WireItem => {
      const address = `${home}/wp-content/uploads/${id}`;
      return {
        id,
        modified_gmt: '2026-01-01T00:00:00',
        alt_text: alt,
        caption: { rendered: caption },
        media_type: 'image',
        mime_type: mime,
        media_details:
          width === 0
            ? {}
            : {
                width,
                height,
                sizes: {
                  thumbnail: { width: 150, height: 150, source_url: `${address}-150x150.jpg` },
                  large: {
                    width: 1024,
                    height: Math.round((height * 1024) / width),
                    source_url: `${address}-1024.jpg`,
                  },
                },
              },
        source_url: `${address}.jpg`,
      };
    },
    coauthorTerm: ({ id, nicename, login }: DoubleCoauthor): WireItem => ({
      id,
      slug: `cap-${nicename}`,
      name: login,
      description: `${login} private@example.org`,
    }),
    coauthor: ({ id, nicename, profile }: DoubleCoauthor) =>
      profile && {
        id,
        display_name: profile.name,
        description: { raw: profile.biography, rendered: `<p>${profile.biography}</p>\n` },
        link: authorLink(nicename),
        featured_media: profile.media,
        user_nicename: nicename,
        avatar_urls: { 96: 'https://avatars.example/96' },
      },
  };
}
