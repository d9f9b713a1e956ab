import { restError, type DoubleAnswer } from './wordpress-double-error.ts';
import { pickFields } from './wordpress-double-fields.ts';
import { createDoubleLinks } from './wordpress-double-links.ts';
import { createDoubleRoutes } from './wordpress-double-routes.ts';
import type { DoubleSite } from './wordpress-double-site.ts';
import { createDoubleWire, type WireItem } from './wordpress-double-wire.ts';
import { createDoubleZone } from './wordpress-double-zone.ts';

export type DoubleRequest = {
  route: string;
  query: URLSearchParams;
  method: string;
  authorization: string | undefined;
};

/** What a site's REST API answers to a visitor at an instant. */
export function answerTo(
  site: DoubleSite,
  { route, query }: Pick<DoubleRequest, 'route' | 'query'>,
  { home, now }: { home: string; now: number },
): DoubleAnswer {
  const zone = createDoubleZone(site);
  const links = createDoubleLinks(site, home);
  const wire = createDoubleWire(site, { home, links, zone });
  const finished = (item: WireItem) => embed(pickFields(item, query));

  /** Embeds the author, where the link to them was not left out by `_fields`. */
  function embed(item: WireItem): WireItem {
    const href = (item['_links'] as { author?: { href: string }[] } | undefined)?.author?.[0]?.href;
    if (
      href === undefined ||
      !/^(?:|1|true|(?:.*,)?author(?:,.*)?)$/.test(query.get('_embed') ?? '-')
    ) {
      return item;
    }
    const asked = { route: href.slice(links.rest('').length), query: new URLSearchParams() };
    return { ...item, _embedded: { author: [answerTo(site, asked, { home, now }).body] } };
  }

  if (route === '') return { body: pickFields(wire.index(now), query) };
  const nicename = /^coauthors\/v1\/coauthors\/([^/]+)$/.exec(route)?.[1];
  const coauthor = site.coauthors.find((one) => one.nicename === nicename);
  if (coauthor?.profile) return { body: wire.coauthor(coauthor) };
  const [, name = '', id] = /^wp\/v2\/(\w+)(?:\/(\d+))?$/.exec(route) ?? [];
  const found = createDoubleRoutes(site, query, { wire, zone, now })[name];
  if (found === undefined) {
    return restError(
      404,
      'rest_no_route',
      'No route was found matching the URL and request method.',
    );
  }
  if (name === 'users' && !site.showsUsers) {
    return restError(401, 'rest_user_cannot_view', 'Sorry, you are not allowed to list users.');
  }
  if (id !== undefined) {
    const item = found.find(Number(id));
    if (item !== undefined) return { body: finished(item) };
    if ([...site.posts, ...site.pages].some((hidden) => hidden.id === Number(id))) {
      return restError(401, 'rest_forbidden', 'Sorry, you are not allowed to do that.');
    }
    return restError(404, 'rest_post_invalid_id', 'Invalid post ID.');
  }
  const list = found.list();
  if (list.kind === 'error') return list.answer;
  return {
    headers: { 'x-wp-total': String(list.total), 'x-wp-totalpages': String(list.pages) },
    body: list.items.map(finished),
  };
}
