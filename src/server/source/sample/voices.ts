import type { FactPicker } from './fact-picker.ts';
import type { Facts } from './wording.ts';
import type { CountryId } from './world/countries.ts';

/** Paragraphs that a beat can add to any story of its own: they speak of `{topic}` only, and of `{v}`. */
export type Voices = {
  facts: (pick: FactPicker) => Facts;
  quotes: string[];
  backgrounds: string[];
  endings: string[];
};

/** Somebody to quote (`v`), in one of the given roles (`vrole`), and a date soon to come (`vdate`). */
export function speaking(roles: string, country: CountryId = 'halmere'): Voices['facts'] {
  return (pick) => ({
    ...pick.person('v', country),
    vrole: pick.cycle(roles),
    vdate: pick.date(pick.int(6, 40)),
  });
}
