import { aPost, type DoublePost } from './wordpress-double-site.ts';

/** What no output but its reader's own may hold. */
export const CANARY = /CANARY/i;

/** Premium posts with ids from `count` down to 1, an hour apart, whose text behind the first paragraph gives itself away. */
export function premiumPosts(count: number): DoublePost[] {
  const newest = Date.UTC(2026, 10, 9, 5);
  return Array.from({ length: count }, (_, place) => {
    const id = count - place;
    return aPost({
      id,
      date: new Date(newest - place * 3_600_000).toISOString().slice(0, 19),
      slug: `premium-${id}`,
      categories: [2, 3],
      content: premiumContent(id),
    });
  });
}

/** Some 150 words with a picture of the library and one beside it. */
function premiumContent(id: number): string {
  const told = (place: number) =>
    Array.from(
      { length: 6 },
      (_, number) => `CANARY${id} was heard of in room ${place} for the time ${number}.`,
    ).join(' ');
  return [
    `<p>Story ${id} begins at the quay.</p>`,
    `<p>${told(1)}</p>`,
    `<figure class="wp-block-image"><img class="wp-image-${id}" src="https://x.example/CANARY-file.jpg" alt="CANARY-alt"><figcaption>CANARY-caption</figcaption></figure>`,
    `<p>${told(2)} <a href="/2026-11/premium-1/">Before</a></p>`,
  ].join('');
}
