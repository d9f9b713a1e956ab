import { readdirSync, readFileSync } from 'node:fs';
import { articleUrl } from '../../../shared/page-urls.ts';
import type { ImageRecord } from '../../store/records.ts';
import { newsImage } from '../../store/news-image.ts';
import { compileArticle } from '../article-html/compile-article.ts';
import { readingMinutes } from '../reading-time.ts';
import { dateOf, dayOf } from './calendar.ts';
import { parseFrontMatter, type FrontMatter } from './front-matter.ts';
import { sceneOfPhrase } from './phrase-scene.ts';
import { pictureOf } from './picture.ts';
import { hashOf } from './random.ts';
import { tagOf, type SampleStory } from './sample-story.ts';
import { appearance } from './schedule.ts';

/** A story that somebody wrote, in a file of its own. */
export type HandWrittenStory = { slug: string; head: FrontMatter; html: string };

/** Reads every story of a folder; throws an error that names the file when one is not as it should be. */
export function readHandWritten(folder: URL): HandWrittenStory[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return files.toSorted().map((name) => {
    try {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return { slug: name.slice(0, -'.html'.length), ...parseFrontMatter(text) };
    } catch (cause) {
      throw new Error(`The sample story ${name} cannot be read`, { cause });
    }
  });
}

/** Identity of the `turn`th appearance of a story, from 0; far from those of generated stories. */
export const handWrittenId = ({ slug }: HandWrittenStory, turn: number) =>
  1_000_000_000 + (hashOf('hand-written', slug, turn) % 1_000_000_000);

/** Later appearances are told apart by their year. */
function slugOfTurn({ slug, head }: HandWrittenStory, turn: number): string {
  return turn === 0 ? slug : `${slug}-${dateOf(dayOf(appearance(head, turn))).year}`;
}

/** The last appearance until a moment, or the first when that is still to come. */
function lastTurn({ head }: HandWrittenStory, until: number): number {
  let turn = 0;
  while (appearance(head, turn + 1) <= until) turn += 1;
  return turn;
}

/** The `turn`th appearance of a story; `all` is what its links may lead to. */
export function compileHandWritten(
  story: HandWrittenStory,
  turn: number,
  all: HandWrittenStory[],
): SampleStory {
  const { head, html } = story;
  const id = handWrittenId(story, turn);
  const publishedAt = appearance(head, turn);
  const { month } = dateOf(dayOf(head.date));
  const images: ImageRecord[] = [];
  if (head.picture !== null) {
    images.push(pictureOf(`s${id}`, sceneOfPhrase(head.picture.phrase, month)));
  }
  const body = compileArticle(html, {
    resolveLink(href) {
      const target = all.find(({ slug }) => href === articleUrl(slug));
      return target && articleUrl(slugOfTurn(target, lastTurn(target, publishedAt)));
    },
    findImage({ src, width, height }) {
      if (!src.startsWith('sample:')) return undefined;
      const scene = sceneOfPhrase(src.slice('sample:'.length), month);
      const image = pictureOf(`s${id * 100 + images.length}`, scene, {
        ...(width !== undefined && height !== undefined && { width, height }),
      });
      images.push(image);
      return newsImage(image);
    },
  });
  const tags = head.tags.map(tagOf);
  return {
    record: {
      id,
      slug: slugOfTurn(story, turn),
      link: null,
      headline: head.headline,
      dek: head.dek,
      publishedAt,
      updatedAt: publishedAt,
      access: head.access,
      readingMinutes: readingMinutes(body),
      authors: head.authors,
      categories: head.categories,
      tags: tags.map(({ slug }) => slug),
      imageId: head.picture === null ? null : `s${id}`,
      imageCaption: head.picture?.caption ?? '',
      imageCredit: head.picture?.credit ?? '',
      readAt: null,
      stamp: '',
      body,
    },
    tags,
    images,
  };
}
