import { randomUUID } from 'node:crypto';
import { attachState, type StateOptions } from './attach-state.ts';
import { createArrivalReader } from './arrival-reader.ts';
import { createArticleReader } from './article-reader.ts';
import { createAuthorReader } from './author-reader.ts';
import { createBodyReader } from './body-reader.ts';
import { createCategoryReader } from './category-reader.ts';
import { createFeedReader } from './feed-reader.ts';
import { createFrontReader } from './front-reader.ts';
import { createImageReader } from './image-reader.ts';
import { createMonthReader } from './month-reader.ts';
import { createNeighbourReader } from './neighbour-reader.ts';
import { openDatabase } from './open-database.ts';
import { createPageReader } from './page-reader.ts';
import { createPlaceholderWriter } from './placeholder-writer.ts';
import { createRedirectReader } from './redirect-reader.ts';
import { createRelatedReader } from './related-reader.ts';
import { integer } from './row.ts';
import { createSiteReader } from './site-reader.ts';
import { createSitemapReader } from './sitemap-reader.ts';
import type { Store } from './store.ts';
import { createSubjectReader } from './subject-reader.ts';
import { createReadAtOnce } from './transaction.ts';

/** Opens a database file and its state file for reading, creating empty ones where there are none. `sections` are the slugs of the masthead's sections; without them the newsroom's activity decides. Throws a `StoreError` when a file cannot serve. */
export function openStore(
  file: string,
  { sections, ...state }: StateOptions & { sections?: string[] | undefined } = {},
): Store {
  const database = openDatabase(file);
  const newsroom = attachState(database, file, state);
  const placeholders = createPlaceholderWriter(openDatabase(file, { timeout: 0 }));
  database.exec('PRAGMA query_only = ON');
  const atOnce = createReadAtOnce(database);

  const categories = createCategoryReader(database, sections);
  const redirects = createRedirectReader(database, newsroom);
  const { readBody } = createBodyReader({ ...redirects, siteUrl: () => site.url() });
  const pages = createPageReader(database, { newsroom, readBody });
  const site = createSiteReader(database, { ...categories, ...pages });
  const months = createMonthReader(database, site.timeZone);
  const feeds = createFeedReader(database, months);
  const front = createFrontReader(database, categories);
  const subjects = createSubjectReader(database);
  const articles = createArticleReader(database, {
    newsroom,
    isFilling: () => site.readSync().state === 'filling',
    readBody,
  });
  const related = createRelatedReader(database);
  const neighbours = createNeighbourReader(database);
  const images = createImageReader(database);
  const authors = createAuthorReader(database, images);
  const sitemap = createSitemapReader(database);
  const arrivals = createArrivalReader(database);

  const selectDataVersion = database.prepare('PRAGMA data_version');
  const opening = randomUUID();

  return {
    edition: () => `${opening}.${integer(selectDataVersion.get()?.['data_version'])}`,
    readSite: () => atOnce(() => site.readSite()),
    hasStories: () => (subjects.findFeed({ kind: 'latest' }, 'all')?.total ?? 0) > 0,
    readFront: () => atOnce(() => front.readFront()),
    readFeed: (subject, query) => atOnce(() => feeds.readFeed(subject, query)),
    findArticle: (slug) => atOnce(() => articles.findArticle(slug)),
    settleLinks: (body) => atOnce(() => readBody(JSON.stringify(body))),
    relatedTo: (slug) => atOnce(() => related.relatedTo(slug)),
    neighboursOf: (slug, list) => atOnce(() => neighbours.neighboursOf(slug, list)),
    findPage: (slug) => atOnce(() => pages.findPage(slug)),
    findAuthor: (slug) => atOnce(() => authors.findAuthor(slug)),
    listCategories: () => categories.listCategories(),
    listMonths: (subject, access = 'all') =>
      atOnce(() => {
        const feed = subjects.findFeed(subject, access);
        return feed === undefined ? undefined : months.listMonths(feed.id);
      }),
    findImage: (id) => images.findImage(id),
    findRedirect: (pathAndQuery) => atOnce(() => redirects.findRedirect(pathAndQuery)),
    countSitemapParts: sitemap.countSitemapParts,
    listSitemap: (part) => atOnce(() => sitemap.listSitemap(part)),
    listNews: (since) => atOnce(() => sitemap.listNews(since)),
    listRecent: (since) => atOnce(() => arrivals.listRecent(since)),
    findArrived: (id) => atOnce(() => arrivals.findArrived(id)),
    setPlaceholder: (imageId, colour) => placeholders.setPlaceholder(imageId, colour),
    close() {
      placeholders.close();
      database.close();
    },
  };
}
