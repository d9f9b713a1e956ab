import type { DatabaseSync } from 'node:sqlite';
import type { Access } from '../../shared/access.ts';
import type { Block } from '../../shared/block.ts';
import { articleUrl } from '../../shared/page-urls.ts';
import type { AddressWriter } from './address-writer.ts';
import type { CategoryTree } from './category-tree.ts';
import type { FeedIds, StoryTerms } from './feed-ids.ts';
import type { FeedPosition } from './feed-position.ts';
import type { createFeedWriter } from './feed-writer.ts';
import type { StoryRecord, TermKind } from './records.ts';
import type { createRelatedWriter } from './related-writer.ts';
import { picturesIn } from '../../shared/pictures-in.ts';
import { integer, text } from './row.ts';
import { createStoryStatements } from './story-statements.ts';

type Dependencies = {
  addresses: AddressWriter;
  feedIds: FeedIds;
  feeds: ReturnType<typeof createFeedWriter>;
  related: ReturnType<typeof createRelatedWriter>;
  termId: (kind: TermKind, slug: string) => number;
};

/** What decides where stories stand. */
export type StoryContext = {
  tree: CategoryTree;
  timeZone: string;
  /** Whether the archive is whole, so that a story that comes finds its neighbours. */
  isWhole: boolean;
};

type Standing = { position: FeedPosition; access: Access; terms: StoryTerms };

/** A story's place, and the feeds that it has it in. */
type Places = { position: FeedPosition; feeds: Set<number> };

/** Writes stories, and keeps the feeds that they stand in. */
export function createStoryWriter(
  database: DatabaseSync,
  { addresses, feedIds, feeds, related, termId }: Dependencies,
) {
  const sql = createStoryStatements(database);
  /** Pictures of bodies that are not for everybody any more. */
  const takenBack = new Set<string>();

  function readStanding(story: number): Standing | undefined {
    const row = sql.selectStory.get(story);
    if (row === undefined) return undefined;
    const ids = (rows: ReturnType<typeof sql.selectTags.all>) =>
      rows.map(({ id }) => integer(id ?? null));
    return {
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

  function moveInFeeds(before: Places | undefined, after: Places | undefined, timeZone: string) {
    const stays = before?.position.publishedAt === after?.position.publishedAt;
    const kept = (stays && before && after && before.feeds.intersection(after.feeds)) || undefined;
    if (before) feeds.leave(without(before.feeds, kept), before.position, timeZone);
    if (after) feeds.enter(without(after.feeds, kept), after.position, timeZone);
  }

  /** Makes room for a story under its slug: another that has it is about to get a new one, or to be withdrawn. */
  function giveSlug({ id, slug }: StoryRecord) {
    const rival = sql.selectIdBySlug.get(slug)?.['id'];
    if (rival !== undefined && rival !== id) sql.setSlug.run(`${slug}-${integer(rival)}`, rival);
  }

  function takeBack(story: number) {
    const body = JSON.parse(text(sql.selectBody.get(story)?.['body'] ?? null)) as Block[];
    for (const { id } of picturesIn(body)) takenBack.add(id);
  }

  function writeStory(story: StoryRecord, { tree, timeZone, isWhole }: StoryContext) {
    const before = readStanding(story.id);
    if (story.access === 'premium' && before?.access === 'free') takeBack(story.id);
    giveSlug(story);

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
      story.readAt,
      story.stamp,
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
    related.touch(story.id, isWhole);
    addresses.write(articleUrl(story.slug), 'article', String(story.id));
    addresses.write(story.link, 'article', String(story.id));
    addresses.rememberStory(story.id, story.slug);
  }

  /** Takes a story out; what is remembered of it tells that it was there. */
  function withdraw(story: number, { tree, timeZone }: StoryContext) {
    const before = readStanding(story);
    if (before === undefined) return;
    moveInFeeds({ position: before.position, feeds: feedsOf(before, tree) }, undefined, timeZone);
    related.leave(story);
    takeBack(story);
    sql.deleteStory.run(story);
  }

  return {
    writeStory,
    withdraw,
    /** Takes a story out without a trace. */
    forget(story: number, context: StoryContext) {
      withdraw(story, context);
      addresses.forgetStory(story);
    },
    /** Where stories stand, to be given to `enterAnew` after what they are under has changed. */
    placesOf(stories: Iterable<number>, tree: CategoryTree): Map<number, Places> {
      const places = new Map<number, Places>();
      for (const story of stories) {
        const standing = readStanding(story);
        if (standing === undefined) continue;
        places.set(story, { position: standing.position, feeds: feedsOf(standing, tree) });
      }
      return places;
    },
    /** The pictures that stood in bodies until they were taken back, once. */
    releasePictures(): string[] {
      const ids = [...takenBack];
      takenBack.clear();
      return ids;
    },
    idsInCategories: (categories: number[]): Set<number> =>
      new Set(
        categories.flatMap((category) =>
          sql.selectIdsByCategory.all(category).map((row) => integer(row['story'])),
        ),
      ),
    /** Enters stories where they stand by now. */
    enterAnew(places: Map<number, Places>, { tree, timeZone, isWhole }: StoryContext) {
      for (const [story, before] of places) {
        const standing = readStanding(story);
        if (standing === undefined) continue;
        related.touch(story, isWhole);
        sql.setSection.run(tree.sectionOf(standing.terms.category), story);
        moveInFeeds(
          before,
          { position: standing.position, feeds: feedsOf(standing, tree) },
          timeZone,
        );
      }
    },
  };
}

const unique = (slugs: string[]) => [...new Set(slugs)];

const without = (feeds: Set<number>, kept: Set<number> | undefined) =>
  kept === undefined ? feeds : feeds.difference(kept);
