import type { Block } from '../../../shared/block.ts';
import type { ImageRecord, StoryRecord } from '../../store/records.ts';
import { plainText } from '../article-html/plain-text.ts';
import { textsIn } from '../block-text.ts';
import { openingOf } from '../opening.ts';
import { readingMinutes, wordsIn } from '../reading-time.ts';
import { compileBody, type BodyContext } from './compile-body.ts';
import { dekOf, dekWithin } from './dek.ts';
import { datesOf } from './post-dates.ts';
import { stampOf } from './post-stamp.ts';
import { linkOf, readableSlug } from './site-address.ts';
import { toldBlocks } from './told-blocks.ts';
import type { WirePost } from './wire-post.ts';

/** What is known about a post besides what it says itself. */
export type PostContext = BodyContext & {
  timeZone: string;
  isPremium: boolean;
  /** Slugs. */
  authors: string[];
  categories: string[];
  tags: string[];
};

/** A post as a story, with the pictures that it needs; undefined for one that says no date. */
export function compileStory(
  post: WirePost,
  context: PostContext,
): { story: StoryRecord; images: ImageRecord[] } | undefined {
  const dates = datesOf(post, context.timeZone);
  if (dates === undefined) return undefined;
  const lead = post.featured_media === null ? undefined : context.pictures.get(post.featured_media);
  const body = context.isPremium ? compilePremium(post, context) : compileFree(post, context);
  const slug = readableSlug(post.slug) || String(post.id);
  const isElsewhere = post.content.protected && URL.canParse(post.link);
  return {
    story: {
      id: post.id,
      slug,
      link: linkOf(post.link),
      headline: plainText(post.title.rendered) || slug,
      dek: body.dek,
      ...dates,
      access: context.isPremium ? 'premium' : 'free',
      readingMinutes: body.readingMinutes,
      authors: context.authors,
      categories: context.categories,
      tags: context.tags,
      imageId: lead?.image.id ?? null,
      imageCaption: lead?.caption ?? '',
      imageCredit: lead?.credit ?? '',
      readAt: isElsewhere ? post.link : null,
      stamp: stampOf(post, context.isPremium),
      body: body.blocks,
    },
    images: [...(lead === undefined ? [] : [lead.image]), ...body.images],
  };
}

/** A body, the pictures in it, and what is told about it. */
type Body = { blocks: Block[]; images: ImageRecord[]; dek: string; readingMinutes: number | null };

function compileFree(post: WirePost, context: PostContext): Body {
  const { blocks, images } = compileBody(post, { ...context, kind: 'story' });
  return {
    blocks,
    images,
    dek: post.content.protected ? '' : dekOf(post.excerpt.rendered),
    readingMinutes: blocks.length === 0 ? null : readingMinutes(blocks),
  };
}

/** Only the opening leaves this function, whatever the site hands out; pictures, with their alternative texts, stand behind it. */
function compilePremium(post: WirePost, context: PostContext): Body {
  const withoutPictures = { ...context, pictures: new Map(), mayShow: () => false };
  const { blocks: all } = compileBody(post, { ...withoutPictures, kind: 'story' });
  const told = toldBlocks(all);
  const blocks = openingOf(told);
  const isWhole = told.length === all.length && wordsIn(told) > 2 * wordsIn(blocks);
  const excerpt = post.excerpt.rendered;
  const within = { excerpt, opening: textOf(blocks), body: textOf(told.filter(isText)) };
  return {
    blocks,
    images: [],
    dek: post.content.protected ? '' : dekWithin(dekOf(excerpt), within),
    readingMinutes: isWhole ? readingMinutes(told) : null,
  };
}

/** WordPress leaves pictures and embeds out of the excerpts that it makes. */
function isText({ kind }: Block): boolean {
  return kind !== 'figure' && kind !== 'gallery' && kind !== 'embed';
}

function textOf(blocks: Block[]): string {
  return textsIn(blocks).join(' ').replace(/\s+/g, ' ').trim();
}
