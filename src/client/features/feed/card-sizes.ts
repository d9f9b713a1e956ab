/** `sizes` of a card's picture: the widths that teaser-card.module.css draws. */
export const CARD_SIZES = {
  lead: '(width >= 64rem) 28rem, (width >= 48rem) 50vw, 100vw',
  row: '(width >= 48rem) 13.75rem, (width >= 24rem) 7.5rem, 6rem',
};
