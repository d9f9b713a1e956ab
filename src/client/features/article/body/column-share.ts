import { createContext, use } from 'react';

/** How many stand beside each other where a picture is drawn: 1 in the text column itself. */
export const ColumnShare = createContext(1);

/** The `sizes` of a picture in the text: the page less its margins on a phone, where columns stand one below the other, and its share of the column's 37 rem from there on. */
export function usePictureSizes({ beside = 1, besideOnPhones = 1 } = {}): string {
  const share = use(ColumnShare) * beside;
  const phone =
    besideOnPhones === 1
      ? 'calc(100vw - 2rem)'
      : `calc((100vw - 2rem) / ${besideOnPhones} - 0.25rem)`;
  return `(width >= 48rem) ${Math.ceil(37 / share)}rem, ${phone}`;
}
