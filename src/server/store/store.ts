import type { AccessFilter } from '../../shared/access.ts';
import type { FeedEntry } from '../../shared/api-urls.ts';
import type { Article } from '../../shared/article.ts';
import type { Author } from '../../shared/author.ts';
import type { Block } from '../../shared/block.ts';
import type { Category, Months } from '../../shared/category.ts';
import type { Feed, FeedSubject } from '../../shared/feed.ts';
import type { Front } from '../../shared/front.ts';
import type { Neighbours } from '../../shared/neighbours.ts';
import type { NewsroomPage } from '../../shared/page.ts';
import type { FollowedSubject } from '../../shared/push.ts';
import type { SyncState } from '../../shared/site.ts';
import type { NamedLink, Teaser } from '../../shared/teaser.ts';
import type { ImageRecord, SiteRecord } from './records.ts';

export type StoredSite = SiteRecord & {
  /** Sections of the masthead, in order. */
  sections: NamedLink[];
  /** The newsroom's own pages, in its order. */
  pages: NamedLink[];
  sync: SyncState;
};

export type FeedQuery = { entry?: FeedEntry | undefined; access: AccessFilter; limit: number };

export type FeedResult =
  | { kind: 'feed'; feed: Feed }
  | { kind: 'unknown-subject' }
  | { kind: 'beyond-end'; lastPage: number }
  /** `nearestMonth` is null when the feed has no stories at all. */
  | { kind: 'empty-month'; nearestMonth: string | null };

export type ArticleResult =
  | { kind: 'article'; article: Article }
  /** It has another slug by now. */
  | { kind: 'moved'; slug: string }
  | { kind: 'withdrawn' }
  /** It was there before the read model was made anew, and is on its way. */
  | { kind: 'awaited' };

export type PageResult =
  | { kind: 'page'; page: NewsroomPage }
  /** It has another slug by now. */
  | { kind: 'moved'; slug: string };

/** A page of ours that one of the newsroom's own addresses stands for; `page` from 1. */
export type PageTarget =
  | { kind: 'article'; slug: string }
  | { kind: 'page'; slug: string }
  | { kind: 'category' | 'author' | 'tag'; slug: string; page: number }
  | { kind: 'latest'; page: number };

export type SitemapEntry = { slug: string; updatedAt: number };
export type NewsEntry = { slug: string; headline: string; publishedAt: number };

/** A story as those who follow something are told of it. */
export type ArrivedStory = {
  slug: string;
  headline: string;
  section: string | null;
  /** All that it is under: its authors, its tags, its categories and those above them. */
  subjects: FollowedSubject[];
};

/** The read model as requests see it: synchronous, each answer of one edition. */
export interface Store {
  /** Differs after every commit of any connection, and between two openings. */
  edition(): string;
  /** The newsroom; undefined until its source has described it. */
  readSite(): StoredSite | undefined;
  /** Whether there is anything to read yet. */
  hasStories(): boolean;
  /** The front page; undefined before the first story. */
  readFront(): Front | undefined;
  /** A part of a feed, or why there is none. Throws a `CursorError` for a cursor that is not ours. */
  readFeed(subject: FeedSubject, query: FeedQuery): FeedResult;
  /** An article as everybody may read it; undefined when there never was one of that slug. */
  findArticle(slug: string): ArticleResult | undefined;
  /** A body that is not stored, its links within the newsroom's site led on as those of stored ones are. */
  settleLinks(body: Block[]): Block[];
  /** At most six other stories, nearest first; undefined when there is no such story. */
  relatedTo(slug: string): Teaser[] | undefined;
  /** What stands before and after a story in a feed, its section's where none is named; undefined when there is no such story or subject. */
  neighboursOf(
    slug: string,
    list: { subject?: FeedSubject | undefined; access: AccessFilter },
  ): Neighbours | undefined;
  /** A page of the newsroom's own; undefined when there is none of that slug. */
  findPage(slug: string): PageResult | undefined;
  findAuthor(slug: string): Author | undefined;
  /** Categories that have stories: each parent before its children, siblings in the order of sections. */
  listCategories(): Category[];
  /** Months in which a feed has stories, newest first; undefined when there is no such subject. */
  listMonths(subject: FeedSubject, access?: AccessFilter): Months['items'] | undefined;
  findImage(id: string): ImageRecord | undefined;
  /** What one of the newsroom's own addresses (path and query) stands for here; undefined when nothing. */
  findRedirect(pathAndQuery: string): PageTarget | undefined;
  /** Number of the sitemap's parts, 0 while there are no stories. */
  countSitemapParts(): number;
  /** A part of the sitemap, from 1: the oldest stories first, so that full parts do not change; undefined when there is no such part. */
  listSitemap(part: number): SitemapEntry[] | undefined;
  /** At most 1,000 stories published after a moment (milliseconds since 1970), newest first. */
  listNews(since: number): NewsEntry[];
  /** Ids of some of the newest stories, published after a moment (milliseconds since 1970), oldest first. */
  listRecent(since: number): number[];
  /** Undefined when it is here no more, or read elsewhere. */
  findArrived(id: number): ArrivedStory | undefined;
  /** Keeps a picture's dominant colour (`#rrggbb`); written within a second or so, without waiting for other writers. */
  setPlaceholder(imageId: string, colour: string): void;
  close(): void;
}
