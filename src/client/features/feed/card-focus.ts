import * as v from 'valibot';

/** What has focus in a list: a story's card (`part` -1), or one of the links and buttons in it. */
export const cardFocusSchema = v.object({ story: v.number(), part: v.number() });
export type CardFocus = v.InferOutput<typeof cardFocusSchema>;

const PARTS = 'a, button';

export const cardId = (story: number | '') => `card-${story}`;

/** The story whose card in a feed an element is in. */
export function storyOf(element: Element | null): number | undefined {
  const card = element?.closest('article[id]');
  return card ? Number(card.id.replace(cardId(''), '')) : undefined;
}

/** Where focus is among the cards of a list; null when it is elsewhere. */
export function findCardFocus(list: HTMLElement): CardFocus | null {
  const active = document.activeElement;
  const story = storyOf(active);
  if (active === null || story === undefined || !list.contains(active)) return null;
  const parts = document.getElementById(cardId(story))?.querySelectorAll(PARTS) ?? [];
  return { story, part: [...parts].indexOf(active) };
}

/** Gives focus back without scrolling. False while the card is not in the document. */
export function focusCard({ story, part }: CardFocus): boolean {
  const card = document.getElementById(cardId(story));
  if (card === null) return false;
  const target = card.querySelectorAll<HTMLElement>(PARTS)[part] ?? card;
  target.focus({ preventScroll: true });
  return true;
}
