import type { DatabaseSync } from 'node:sqlite';
import type { Access } from '../../shared/access.ts';
import { articleUrl } from '../../shared/page-urls.ts';
import type { AddressWriter } from './address-writer.ts';
import type { CategoryTree } from './category-tree.ts';
import type { FeedIds, StoryTerms } from './feed-ids.ts';
import type { FeedPosition } from './feed-position.ts';
import type { createFeedWriter } from './feed-writer.ts';
import type { StoryRecord } from './records.ts';
import { integer, text } from './row.ts';
import { createStoryStatements } from './story-statements.ts';

type Dependencies = {
  addresses: AddressWriter;
  feedIds: FeedIds;
  feeds: ReturnType<typeof createFeedWriter>;
  termId: (kind: 'author' | 'category' | 'tag', slug: string) => number;
};

/** What decides where stories stand. */
export type StoryContext = { tree: CategoryTree; timeZone: string };

type Standing = { position: FeedPosition; access: Access; terms: StoryTerms };

/** Writes stories, and keeps the feeds that they stand in. */
export function createStoryWriter(
  database: DatabaseSync,
  { addresses, feedIds, feeds, termId }: Dependencies,
) {
  const sql = createStoryStatements(database);

  function readStanding(story: number): (Standing & { slug: string }) | undefined {
    const row = sql.selectStory.get(story);
    if (row === undefined) return undefined;
    const ids = (rows: ReturnType<typeof sql.selectTags.all>) =>
      rows.map(({ id }) => integer(id ?? null));
    return {
      slug: text(row['slug']),
      position: { publishedAt: integer(row['published_at']), story },
      access: text(row['access']) as Access,
      terms: {
        author: ids(sql.selectAuthors.all(story)),
        category: ids(sql.selectCategories.all(story)),
        tag: ids(sql.selectTags.all(story)),
      },
    };
  }

  function feedsOf({ terms, access }: Standing, tree: CategoryTree): Set<number> {
    return feedIds.feedsOf({ ...terms, category: [...tree.withAncestors(terms.category)] }, access);
  }

  function moveInFeeds(
    before: { position: FeedPosition; feeds: Set<number> } | undefined,
    after: { position: FeedPosition; feeds: Set<number> } | undefined,
    timeZone: string,
  ) {
    const stays = before?.position.publishedAt === after?.position.publishedAt;
    const kept = (stays && before && after && before.feeds.intersection(after.feeds)) || undefined;
    if (before) feeds.leave(without(before.feeds, kept), before.position, timeZone);
    if (after) feeds.enter(without(after.feeds, kept), after.position, timeZone);
  }

  function writeStory(story: StoryRecord, { tree, timeZone }: StoryContext) {
    const before = readStanding(story.id);
    const rival = sql.selectIdBySlug.get(story.slug)?.['id'];
    if (rival !== undefined && rival !== story.id) forget(integer(rival), { tree, timeZone });

    const terms: StoryTerms = {
      author: unique(story.authors).map((slug) => termId('author', slug)),
      category: unique(story.categories).map((slug) => termId('category', slug)),
      tag: unique(story.tags).map((slug) => termId('tag', slug)),
    };
    sql.upsertStory.run(
      story.id,
      story.slug,
      story.headline,
      story.dek,
      story.publishedAt,
      story.updatedAt,
      story.access,
      story.readingMinutes,
      tree.sectionOf(terms.category),
      story.imageId,
      story.imageCaption,
      story.imageCredit,
      JSON.stringify(story.body),
    );
    if (before !== undefined) sql.deleteTerms(story.id);
    terms.author.forEach((author, place) => sql.insertAuthor.run(story.id, place, author));
    for (const category of terms.category) sql.insertCategory.run(story.id, category);
    for (const tag of terms.tag) sql.insertTag.run(story.id, tag);

    const position = { publishedAt: story.publishedAt, story: story.id };
    const after: Standing = { position, access: story.access, terms };
    moveInFeeds(
      before && { position: before.position, feeds: feedsOf(before, tree) },
      { position, feeds: feedsOf(after, tree) },
      timeZone,
    );
    if (before !== undefined && before.slug !== story.slug) {
      addresses.write(articleUrl(before.slug), 'article', story.id);
    }
    addresses.write(story.link, 'article', story.id);
    sql.deleteWithdrawn.run(story.id);
  }

  /** Takes a story out; returns its slug, or undefined when it was not stored. */
  function remove(story: number, { tree, timeZone }: StoryContext): string | undefined {
    const before = readStanding(story);
    if (before === undefined) return undefined;
    moveInFeeds({ position: before.position, feeds: feedsOf(before, tree) }, undefined, timeZone);
    sql.deleteStory.run(story);
    return before.slug;
  }

  function forget(story: number, context: StoryContext) {
    remove(story, context);
    sql.deleteWithdrawn.run(story);
    addresses.removeOfStory(story);
  }

  return {
    writeStory,
    /** Takes a story out and remembers that it was there. */
    withdraw(story: number, context: StoryContext) {
      const slug = remove(story, context);
      if (slug !== undefined) sql.insertWithdrawn.run(story, slug);
    },
    /** Takes a story out without a trace. */
    forget,
    /** Enters the stories of the given categories where another tree has them. */
    enterAnew(categories: number[], before: CategoryTree, { tree, timeZone }: StoryContext) {
      const moved = new Set(
        categories.flatMap((category) =>
          sql.selectIdsByCategory.all(category).map((row) => integer(row['story'])),
        ),
      );
      for (const story of moved) {
        const standing = readStanding(story);
        if (standing === undefined) continue;
        const { position, terms } = standing;
        sql.setSection.run(tree.sectionOf(terms.category), story);
        moveInFeeds(
          { position, feeds: feedsOf(standing, before) },
          { position, feeds: feedsOf(standing, tree) },
          timeZone,
        );
      }
    },
  };
}

const unique = (slugs: string[]) => [...new Set(slugs)];

const without = (feeds: Set<number>, kept: Set<number> | undefined) =>
  kept === undefined ? feeds : feeds.difference(kept);
