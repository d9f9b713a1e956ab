import type { BlockShape } from '../../../../shared/front.ts';
import { CARD_SIZES, type CardShape } from '../card-sizes.ts';

/** The latest are headlines in columns; other blocks are as the newsroom's stories have it. */
export type Shape = BlockShape | 'latest';

type BlockCard = { shape: CardShape; sizes: string };

/** `sizes` of the lead's picture: what home-page.module.css and teaser-card.module.css draw. */
export const LEAD_SIZES = '(width >= 80rem) 44rem, (width >= 48rem) calc(50vw - 1.5rem), 100vw';

const side: BlockCard = { shape: 'side', sizes: CARD_SIZES.side };
const beside: BlockCard = { shape: 'side', sizes: `(width >= 80rem) 9.5rem, ${CARD_SIZES.side}` };
const headline: BlockCard = { shape: 'headline', sizes: '' };
const feature: BlockCard = {
  shape: 'feature',
  sizes: '(width >= 80rem) 37.5rem, (width >= 48rem) calc(50vw - 2.5rem), calc(100vw - 2rem)',
};
/** Under three columns and under four, which are two on a narrow screen: the widths that front-block.module.css draws. */
const tiles = {
  3: '(width >= 80rem) 24.333rem, (width >= 48rem) calc((100vw - 7rem) / 3), ',
  4: '(width >= 80rem) 17.75rem, (width >= 48rem) calc(50vw - 2.5rem), ',
};

/** In how many columns so many stories stand: as many as they fill. */
export function columnsFor(shape: Shape, stories: number): number {
  if (shape === 'spread') return 2;
  if (shape === 'brief') return 1;
  if (stories % 4 === 0) return 4;
  return stories % 3 === 0 ? 3 : Math.min(stories, 2);
}

/** How the story at a place (from 0) of a block is shown. */
export function cardAt(place: number, shape: Shape, columns: number): BlockCard {
  switch (shape) {
    case 'spread':
      return place === 0 ? feature : beside;
    case 'brief':
      return place === 0 ? side : headline;
    case 'tiles':
      return { shape: 'tile', sizes: tiles[columns === 3 ? 3 : 4] + CARD_SIZES.side };
    case 'text':
      return { shape: 'text', sizes: '' };
    case 'latest':
      return headline;
  }
}
