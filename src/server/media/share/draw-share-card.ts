import sharp from 'sharp';
import { SHARE_SIZE } from '../../../shared/media-url.ts';
import { setText, type SetText, type TextLook } from './set-text.ts';
import type { ShareCard } from './share-card.ts';
import { beginsAtTheRight, isRightToLeft } from './text-direction.ts';

const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const MARGIN = 72;
const MEASURE = WIDTH - 2 * MARGIN;

/** The colours of the light page (styles/tokens.css). */
const PAPER = '#fbfaf7';
const INK = '#16181d';
const INK_2 = '#454b57';
const ACCENT = '#8c1d18';
const RULE = '#d9d7d0';

/** Tops of the rows; the headline stands in the middle of what is between section and byline. */
const SECTION = 64;
const HEADLINE = { from: 132, to: 420 };
const BYLINE = 466;
const LINE = 522;
const NEWSROOM = 548;

/** The share picture of a story as PNG. `loadFaces` comes first. */
export async function drawShareCard(card: ShareCard): Promise<Buffer> {
  const atTheRight = beginsAtTheRight(card.language);
  const row = (colour: string, size: number, bold = true): TextLook => ({
    bold,
    colour,
    rightToLeft: atTheRight,
    room: { width: MEASURE, height: size * 1.6 },
    sizes: [size],
  });
  const headlineAtTheRight = isRightToLeft(card.headline);
  const headline = await setText(card.headline, {
    bold: true,
    colour: INK,
    rightToLeft: headlineAtTheRight,
    room: { width: MEASURE, height: HEADLINE.to - HEADLINE.from },
    sizes: [92, 80, 70, 62, 54, 48],
  });
  const section = await setText(card.section, row(ACCENT, 30));
  const byline = await setText(
    [card.byline, card.date].filter((part) => part !== '').join(' · '),
    row(INK_2, 28, false),
  );
  const newsroom = await setText(card.newsroom, row(INK, 34));
  const middle = (HEADLINE.from + HEADLINE.to - (headline?.height ?? 0)) / 2;
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: PAPER } })
    .composite([
      bar({ top: 0, left: 0, width: WIDTH, height: 14, colour: ACCENT }),
      bar({ top: LINE, left: MARGIN, width: MEASURE, height: 2, colour: RULE }),
      ...placed(section, SECTION, atTheRight),
      ...placed(headline, Math.round(middle), headlineAtTheRight),
      ...placed(byline, BYLINE, atTheRight),
      ...placed(newsroom, NEWSROOM, atTheRight),
    ])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

function placed(text: SetText | undefined, top: number, atTheRight: boolean) {
  if (text === undefined) return [];
  const { data, width, height } = text;
  const left = atTheRight ? WIDTH - MARGIN - width : MARGIN;
  return [{ input: data, raw: { width, height, channels: 4 as const }, top, left }];
}

type Bar = { top: number; left: number; width: number; height: number; colour: string };
const bar = ({ top, left, width, height, colour }: Bar) => ({
  input: { create: { width, height, channels: 3 as const, background: colour } },
  top,
  left,
});
