import { Hono } from 'hono';
import * as v from 'valibot';
import { articleApiUrl, relatedApiUrl } from '../../shared/api-urls.ts';
import { neighboursApiUrl } from '../../shared/article-neighbours.ts';
import type { Related } from '../../shared/article.ts';
import { described } from '../../shared/described.ts';
import type { FeedSubject } from '../../shared/feed.ts';
import { publicCache } from '../http/public-cache.ts';
import type { Store } from '../store/store.ts';
import { describeGet } from './describe-get.ts';
import { accessParameter } from './feed-query.ts';
import { parseQuery } from './parse-query.ts';
import { NotFound } from './problem-error.ts';
import { requireArticle } from './require-article.ts';

const cache = publicCache(() => 60);

const neighboursQuerySchema = v.object({
  feed: v.optional(
    described(
      v.pipe(
        v.string(),
        v.regex(
          /^(?:latest|(?:category|author|tag)\/[^/]+)$/,
          'feed is latest, or category, author or tag with a slug after a slash',
        ),
      ),
      "The feed that is read along; without it, that of the story's section",
      'category/foreign-relations',
    ),
  ),
  access: accessParameter,
});

/** `/articles/…`: whole stories, premium ones up to the end of their opening, and what is related to them. */
export function articleRoutes({
  store,
}: {
  store: Pick<Store, 'findArticle' | 'relatedTo' | 'neighboursOf'>;
}) {
  return new Hono()
    .get(
      '/:slug',
      describeGet({
        summary: 'A story; of a premium one the opening, with a gate',
        schema: 'Article',
        slug: 'story',
        problems: [301, 404, 410, 503],
      }),
      cache,
      (c) => {
        const slug = c.req.param('slug');
        return c.json(requireArticle(store.findArticle(slug), articleApiUrl));
      },
    )
    .get(
      '/:slug/related',
      describeGet({
        summary: 'At most six stories that have most in common with a story, nearest first',
        schema: 'Related',
        slug: 'story',
        problems: [301, 404, 410, 503],
      }),
      cache,
      (c) => {
        const slug = c.req.param('slug');
        requireArticle(store.findArticle(slug), relatedApiUrl);
        return c.json({ items: store.relatedTo(slug) ?? [] } satisfies Related);
      },
    )
    .get(
      '/:slug/neighbours',
      describeGet({
        summary: 'The stories before and after a story in a feed',
        schema: 'Neighbours',
        slug: 'story',
        query: neighboursQuerySchema,
        problems: [301, 400, 404, 410, 503],
      }),
      cache,
      (c) => {
        const slug = c.req.param('slug');
        const { feed, access } = parseQuery(c, neighboursQuerySchema);
        requireArticle(store.findArticle(slug), neighboursApiUrl);
        const found = store.neighboursOf(slug, { subject: parseSubject(feed), access });
        if (found === undefined) throw new NotFound('There is no feed of that name.');
        return c.json(found);
      },
    );
}

function parseSubject(feed: string | undefined): FeedSubject | undefined {
  if (feed === undefined) return undefined;
  const [kind, slug] = feed.split('/');
  if (slug === undefined) return { kind: 'latest' };
  return { kind: kind as 'category' | 'author' | 'tag', slug };
}
