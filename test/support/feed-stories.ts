import type { Page } from 'playwright-core';
import { feedApiUrl } from '../../src/shared/api-urls.ts';
import type { Feed, FeedSubject } from '../../src/shared/feed.ts';
import { CATEGORY } from './page-kinds.ts';

/** The API's answer for a page of a feed, by default of the sample's largest category. */
export async function pageOf(
  origin: string,
  page: number,
  subject: FeedSubject = CATEGORY,
): Promise<Feed> {
  const answer = await fetch(origin + feedApiUrl(subject, { entry: { kind: 'page', page } }));
  return (await answer.json()) as Feed;
}

/** The ids of a page's headlines, in order. */
export const storiesOf = async (origin: string, page: number, subject?: FeedSubject) =>
  (await pageOf(origin, page, subject)).items.map(({ id }) => `story-${id}`);

/** Collects the ids of all headlines that come into the document, in the order in which they come. */
export async function collectStories(page: Page): Promise<Set<string>> {
  const seen = new Set<string>();
  await page.exposeFunction('saw', (ids: string[]) => ids.forEach((id) => seen.add(id)));
  await page.evaluate(() => {
    const tell = Reflect.get(window, 'saw') as (ids: string[]) => void;
    const look = () => {
      tell(Array.from(document.querySelectorAll('main article h3 a'), ({ id }) => id));
      requestAnimationFrame(look);
    };
    look();
  });
  return seen;
}
