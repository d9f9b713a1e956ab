import type { DoubleLinks } from './wordpress-double-links.ts';
import type {
  DoubleCoauthor,
  DoubleMedia,
  DoublePage,
  DoublePost,
  DoubleSite,
  DoubleTerm,
  DoubleUser,
  DoubleWriting,
} from './wordpress-double-site.ts';
import type { DoubleZone } from './wordpress-double-zone.ts';

export type WireItem = Record<string, unknown> & { id: number };

const AVATARS = { 24: 'https://avatars.example/24', 96: 'https://avatars.example/96' };

/** Writes a site's things as WordPress 6.5 does, with Co-Authors Plus 3.7 or PublishPress Authors where there are co-authors. */
export function createDoubleWire(
  site: DoubleSite,
  { home, links, zone }: { home: string; links: DoubleLinks; zone: DoubleZone },
) {
  const hasBylines = (plugin: DoubleSite['bylines']) =>
    site.coauthors.length > 0 && site.bylines === plugin;
  /** A local date that summer time leaves out is written as the one that it means. */
  const written = (local: string) => zone.toLocal(Date.parse(`${zone.toUtc(local)}Z`));
  const times = ({ date, modified }: { date: string; modified: string }) => ({
    date: written(date),
    date_gmt: zone.toUtc(date),
    modified: written(modified),
    modified_gmt: zone.toUtc(modified),
  });

  function writing(type: 'post' | 'page', item: DoubleWriting): WireItem {
    const hide = (text: string) => ({
      rendered: item.password || text === '' ? '' : `${text.trimEnd()}\n`,
      protected: item.password,
    });
    return {
      id: item.id,
      ...times(item),
      guid: { rendered: `${home}/?${type === 'post' ? 'p' : 'page_id'}=${item.id}` },
      slug: item.slug,
      status: 'publish',
      type,
      title: { rendered: item.title },
      content: hide(item.content),
      excerpt: hide(item.excerpt),
      author: item.author,
      featured_media: item.featured_media,
      // What a plugin for search engines adds, and nobody asked for.
      yoast_head: '<title>Not to be travelled</title>',
      _links: {
        self: [{ href: links.rest(`wp/v2/${type}s/${item.id}`) }],
        author: [{ embeddable: true, href: links.rest(`wp/v2/users/${item.author}`) }],
      },
    };
  }

  function byline({ coauthors }: DoublePost) {
    const terms = coauthors.flatMap((id) => site.coauthors.filter((term) => term.id === id));
    return terms.map(({ id, nicename, login, profile }) => {
      const user = site.users.find(({ slug }) => slug === nicename);
      return {
        term_id: id,
        user_id: user?.id ?? 0,
        is_guest: user === undefined ? 1 : 0,
        slug: nicename,
        display_name: profile?.name ?? user?.name ?? login,
        avatar_url: AVATARS[96],
        description: profile?.biography ?? '',
      };
    });
  }

  const term =
    (kind: 'category' | 'tag') =>
    (item: DoubleTerm): WireItem => ({
      ...item,
      link: links[kind](item),
      taxonomy: kind === 'tag' ? 'post_tag' : kind,
      ...(kind === 'tag' ? { parent: undefined } : {}),
    });

  return {
    index: (now: number) => ({
      name: site.name,
      description: site.description,
      url: home,
      home,
      gmt_offset: zone.offsetAt(now),
      timezone_string: site.timeZone,
      namespaces: [
        'oembed/1.0',
        ...(hasBylines('co-authors-plus') ? ['coauthors/v1'] : []),
        'wp/v2',
      ],
      // PHP writes an empty object as a list.
      authentication:
        site.offersPasswords === true
          ? {
              'application-passwords': {
                endpoints: { authorization: `${home}/wp-admin/authorize-application.php` },
              },
            }
          : [],
    }),
    post: (post: DoublePost): WireItem => ({
      ...writing('post', post),
      link: links.post(post),
      sticky: post.sticky,
      categories: byName(post.categories, site.categories),
      tags: byName(post.tags, site.tags),
      ...(hasBylines('co-authors-plus') ? { coauthors: post.coauthors } : {}),
      ...(hasBylines('publishpress') ? { authors: byline(post) } : {}),
    }),
    page: (page: DoublePage): WireItem => ({
      ...writing('page', page),
      link: links.page(page),
      parent: page.parent,
      menu_order: page.menu_order,
    }),
    category: (item: DoubleTerm): WireItem => ({
      ...term('category')(item),
      count: site.posts.filter(({ categories }) => categories.includes(item.id)).length,
    }),
    tag: term('tag'),
    user: (user: DoubleUser): WireItem => ({
      url: '',
      ...user,
      link: links.user(user),
      avatar_urls: AVATARS,
    }),
    media: (item: DoubleMedia): WireItem => {
      const { id, width, height, alt, caption, mime, slug } = item;
      const address = `${home}/wp-content/uploads/${id}`;
      return {
        id,
        ...times(item),
        slug,
        status: 'inherit',
        type: 'attachment',
        alt_text: alt,
        caption: { rendered: caption },
        media_type: mime.startsWith('image/') ? 'image' : 'file',
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
    coauthorTerm: ({ id, nicename, login }: DoubleCoauthor) => ({
      id,
      slug: `cap-${nicename}`,
      name: login,
      description: `${login} private@example.org`,
    }),
    publishPressTerm: ({ id, nicename, login }: DoubleCoauthor) => ({
      id,
      slug: nicename,
      name: login,
      taxonomy: 'author',
    }),
    coauthor: ({ id, nicename, profile }: DoubleCoauthor) =>
      profile && {
        id,
        display_name: profile.name,
        description: { raw: profile.biography, rendered: `<p>${profile.biography}</p>\n` },
        link: links.authorBySlug(nicename, id),
        featured_media: profile.media,
        user_nicename: nicename,
        avatar_urls: AVATARS,
      },
  };
}

/** Terms come in the order of their names, whatever they mean. */
function byName(ids: number[], terms: DoubleTerm[]): number[] {
  const names = new Map(terms.map(({ id, name }) => [id, name.toLowerCase()]));
  return ids.toSorted((one, other) => {
    const [a = '', b = ''] = [names.get(one), names.get(other)];
    return a === b ? one - other : a < b ? -1 : 1;
  });
}
