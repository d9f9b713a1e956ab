/** `lead` is the large first card of a page, `row` one of the river, `side` a small one beside or under an article. On the front page, `feature` leads a block, `tile` stands in a column under its picture, and `text` and `headline` have none. */
export type CardShape = ListShape | 'feature' | 'tile' | 'text' | 'headline';

export type ListShape = 'lead' | 'row' | 'side';

/** `sizes` of a card's picture in a list: the widths that teaser-card.module.css draws. */
export const CARD_SIZES: Record<ListShape, string> = {
  lead: '(width >= 80rem) 27rem, (width >= 48rem) calc(50vw - 1.5rem), 100vw',
  row: '(width >= 48rem) 13.75rem, (width >= 24rem) 7.5rem, 6rem',
  side: '(width >= 24rem) 7.5rem, 6rem',
};
