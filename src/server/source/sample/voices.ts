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

/** For stories in which one voice is enough. */
export const SILENT: Voices = { facts: () => ({}), quotes: [], backgrounds: [], endings: [] };

/** The same beat for stories that nothing follows from: its dates are not theirs. */
export const withoutEndings = (voices: Voices): Voices => ({ ...voices, endings: [] });

/** The same beat for portraits and the like: somebody may be quoted, and that is all. */
export const onlyQuotes = (voices: Voices): Voices => ({
  ...voices,
  backgrounds: [],
  endings: [],
});

/** Somebody to quote (`v`), in one of the given roles (`vrole`), and a date soon to come (`vdate`). */
export function speaking(roles: string, country: CountryId = 'halmere'): Voices['facts'] {
  return (pick) => ({
    ...pick.person('v', country),
    vrole: pick.cycle(roles),
    vdate: pick.date(pick.int(6, 40)),
  });
}
