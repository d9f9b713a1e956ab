import { pictureOf, sceneOf } from '../../src/server/source/sample/picture.ts';
import type { SceneKind } from '../../src/server/source/sample/scene.ts';
import { newsImage } from '../../src/server/store/news-image.ts';
import type { Change } from '../../src/server/store/records.ts';
import type { Block } from '../../src/shared/block.ts';
import { aStory } from './a-story.ts';

const SCENES: SceneKind[] = ['harbour', 'ship', 'lighthouse', 'bridge', 'street', 'mountains'];
const RECORDS = SCENES.map((kind, seed) => {
  const scene = sceneOf(kind, { seed, palette: 'day' });
  return pictureOf(kind, scene, {
    alt: `The ${kind}`,
    // One that is higher than wide.
    ...(kind === 'lighthouse' && { width: 1067, height: 1600 }),
  });
});

const pictureAt = (place: number) => newsImage(RECORDS[place]!);
/** Paragraphs of their own numbers, and otherwise of the same words. */
const text = (first: number, last: number): Block[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({
    kind: 'paragraph',
    children: [`Paragraph ${first + index} tells of boats that come late, and of those who wait.`],
  }));

/** A story with five pictures to look at (its lead, one in the text, three in a gallery), one that the newsroom linked, and something folded away. */
export function aPictureStory(): Change {
  return {
    images: RECORDS,
    stories: [
      aStory({
        slug: 'five-pictures',
        headline: 'Five pictures',
        imageId: 'harbour',
        imageCaption: 'The harbour in May.',
        imageCredit: 'Drawing: staff',
        body: [
          ...text(1, 8),
          { kind: 'figure', image: pictureAt(1), caption: ['A ship comes in.'] },
          ...text(9, 12),
          {
            kind: 'gallery',
            caption: ['Three views.'],
            figures: [2, 3, 4].map((place) => ({ image: pictureAt(place), caption: [] })),
          },
          ...text(13, 14),
          {
            kind: 'figure',
            image: pictureAt(5),
            caption: [],
            href: 'https://mountains.example/',
          },
          {
            kind: 'details',
            summary: ['How it was counted'],
            blocks: [{ kind: 'paragraph', children: ['Every boat was counted twice.'] }],
          },
          ...text(15, 26),
        ],
      }),
    ],
  };
}
