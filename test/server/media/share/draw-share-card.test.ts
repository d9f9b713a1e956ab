import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { drawShareCard } from '../../../../src/server/media/share/draw-share-card.ts';
import { loadFaces } from '../../../../src/server/media/share/load-faces.ts';
import type { ShareCard } from '../../../../src/server/media/share/share-card.ts';

/** Where nothing but the headline stands. */
const HEADLINE = { left: 0, top: 125, width: 1200, height: 320 };

const aCard = (overrides: Partial<ShareCard> = {}): ShareCard => ({
  language: 'en',
  newsroom: 'The Harbour Courier',
  section: 'Foreign relations',
  headline: 'The ferry that waits',
  byline: 'Ilse Maren',
  date: '9 November 2026',
  ...overrides,
});

beforeAll(loadFaces);

test.for(['newsroom', 'section', 'headline', 'byline', 'date'] as const)(
  'the %s is drawn',
  async (part) => {
    const [whole, without] = [
      await drawShareCard(aCard()),
      await drawShareCard(aCard({ [part]: '' })),
    ];

    expect(whole.equals(without)).toBe(false);
  },
);

test('headlines begin on their script’s side', async () => {
  const english = await inkOf(aCard());
  const arabic = await inkOf(aCard({ language: 'ar', headline: 'Airbus تسلّم طائرات جديدة' }));

  expect(english.left).toBeLessThan(80);
  expect(english.right).toBeLessThan(1100);
  expect(arabic.right).toBeGreaterThan(1120);
  expect(arabic.left).toBeGreaterThan(100);
});

test.for([
  ['two words', 'Ferries return'],
  [
    '140 characters',
    'Parliament postpones its vote on the harbour extension for the third time '.repeat(2),
  ],
  ['2,000 characters', 'Words and more words '.repeat(100)],
  ['one word without end', 'W'.repeat(300)],
] as const)('a headline of %s stays clear of what stands above and below', async ([, headline]) => {
  const { top, bottom } = await inkOf(aCard({ headline }));

  expect(top).toBeGreaterThan(130);
  expect(bottom).toBeLessThan(440);
});

/** The edges of what is drawn where the headline stands. */
async function inkOf(card: ShareCard) {
  const part = await sharp(await drawShareCard(card))
    .extract(HEADLINE)
    .png()
    .toBuffer();
  const { info } = await sharp(part).trim({ threshold: 40 }).toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0);
  const top = HEADLINE.top - (info.trimOffsetTop ?? 0);
  return { left, top, right: left + info.width, bottom: top + info.height };
}
