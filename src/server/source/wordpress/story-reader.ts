import type { Change, ImageRecord, SiteRecord, StoreWriter } from '../../store/records.ts';
import { createAuthorRecords } from './author-records.ts';
import { createBylineBook } from './byline-book.ts';
import type { CategoryBook } from './category-book.ts';
import { pictureIdsIn } from './compile-body.ts';
import { compileStory } from './compile-story.ts';
import type { Log } from './log.ts';
import { createMediaBook } from './media-book.ts';
import { lackingStamp } from './post-stamp.ts';
import type { RestClient } from './rest-client.ts';
import { createTagBook } from './tag-book.ts';
import { createPictureRenewal } from './renew-pictures.ts';
import type { WirePost } from './wire-post.ts';

/** What is stored together: stories and everything that they refer to but their categories. */
export type StoryBatch = Required<Pick<Change, 'images' | 'authors' | 'tags' | 'stories'>>;

export interface StoryReader {
  /** Posts as stories, with their authors, tags and pictures got from the site. */
  read(posts: WirePost[], categories: CategoryBook): Promise<StoryBatch>;
  /** Asks again for everything but posts and categories, and tells what is different by now about what is stored. Stories that show a caption which changed wait for their own edit. */
  renew(store: Pick<StoreWriter, 'storedTerms' | 'storiesOf' | 'hasImage'>): Promise<Renewal>;
}

export type Renewal = Required<Pick<Change, 'images' | 'authors' | 'tags' | 'removedTerms'>>;

/** Reads stories out of posts; what several of them share is asked for once. */
export function createStoryReader(
  client: RestClient,
  { site, mayShow, log }: { site: SiteRecord; mayShow: (url: string) => boolean; log: Log },
): StoryReader {
  const bylines = createBylineBook({ client, home: site.url, log });
  const tags = createTagBook(client, log);
  const media = createMediaBook(client, { mayShow, log });

  const authors = createAuthorRecords({ findPictures: media.find, mayShow, home: site.url });
  const renewPictures = createPictureRenewal(client, log);

  return {
    async renew(store) {
      media.forget();
      const tagsNow = await tags.renew(store.storedTerms('tag'));
      const { authors: told, gone } = await bylines.renew(store.storedTerms('author'));
      const news = await authors.tellNews(told);
      const pictures = (await renewPictures(store.hasImage)).filter(media.isShown);
      // The site lists authors for their posts alone: whoever a story here still names stays.
      const removed = gone.filter((key) => store.storiesOf('author', key).length === 0);
      return {
        images: uniqueImages([...news.images, ...pictures.map(({ image }) => image)]),
        authors: news.authors,
        tags: tagsNow.records,
        removedTerms: [
          ...tagsNow.removed.map((key) => ({ kind: 'tag' as const, key })),
          ...removed.map((key) => ({ kind: 'author' as const, key })),
        ],
      };
    },
    async read(posts, categories) {
      const isPremium = (post: WirePost) => categories.isPremium(post.categories);
      const [authorsByPost, tagsById, pictures] = await Promise.all([
        bylines.find(posts),
        tags.find(posts.flatMap((post) => post.tags)),
        media.find(posts.flatMap((post) => picturesIn(post, isPremium(post)))),
      ]);
      const byline = await authors.tell([...authorsByPost.values()].flat());
      const batch: StoryBatch = {
        ...byline,
        tags: [...tagsById.values()],
        stories: [],
      };
      for (const post of posts) {
        const compiled = compileStory(post, {
          home: site.url,
          timeZone: site.timeZone,
          isPremium: isPremium(post),
          authors: (authorsByPost.get(post.id) ?? []).map(({ record }) => record.slug),
          categories: categories.slugsOf(post.categories),
          tags: post.tags.flatMap((id) => tagsById.get(id)?.slug ?? []),
          pictures,
          mayShow,
          log,
        });
        if (compiled === undefined) continue;
        const { story } = compiled;
        const isLacking =
          (story.authors.length === 0 && post.author !== null) ||
          categories.unknownOf(post.categories).length > 0 ||
          story.tags.length < post.tags.length ||
          (story.imageId === null && post.featured_media !== null);
        batch.stories.push(isLacking ? { ...story, stamp: lackingStamp(story.stamp) } : story);
        batch.images.push(...compiled.images);
      }
      return { ...batch, images: uniqueImages(batch.images) };
    },
  };
}

/** Ids of the pictures that a story shows; a premium one only shows its first. */
function picturesIn({ featured_media, content }: WirePost, isPremium: boolean): number[] {
  const lead = featured_media === null ? [] : [featured_media];
  if (isPremium) return lead;
  return [...lead, ...pictureIdsIn(content.rendered)];
}

function uniqueImages(images: ImageRecord[]): ImageRecord[] {
  return [...new Map(images.map((image) => [image.id, image])).values()];
}
