import { en, type Messages } from './en.ts';
import type { Formatter } from './formatter.ts';
import { markTexts } from './mark-texts.ts';

/** The English texts set in ⟦…⟧, so that a run in the language `en-XA` shows what does not come from the catalogue. */
export const pseudo = (formatter: Formatter): Messages => markTexts(en(formatter));
