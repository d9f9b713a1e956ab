import type { FactPicker } from './fact-picker.ts';
import type { SceneKind } from './scene.ts';
import type { Voices } from './voices.ts';
import type { Facts } from './wording.ts';

/** One of several wordings, or the only one. */
export type Wording = string | string[];

/** Something that happens again and again in a newsroom's world, and the many ways in which it is told. Texts are templates of `fill`. */
export type Plot = {
  id: string;
  /** Slugs; the first is the one it is published in. */
  categories: string[];
  /** Slugs of those who cover it, the likeliest first; templates as well. */
  authors: string[];
  tags: string[];
  scenes: SceneKind[];
  captions: string[];
  /** A noun phrase for what the story is about, used by the paragraphs that beats share: `the herring quota`. */
  topic: string;
  facts: (pick: FactPicker) => Facts;
  headlines: string[];
  deks: string[];
  leads: string[];
  /** Paragraphs in order. `## ` begins a subheading, `> ` a quotation (`> words — speaker`), `- ` a list (`- a | b`), `| ` a table (rows divided by `||`, the first is its caption, the second its head). */
  body: Wording[];
  /** Paragraphs that its beat adds. */
  voices: Voices;
};

/** A plot as it stands in a file of its beat. */
export type PlotDraft = Omit<Plot, 'voices'>;

/** Two that take turns with the season, April to September and the other months. */
export type Seasonal<Telling> = { summer: Telling; winter: Telling };

/** What a desk takes its turn with. */
export type Turn = Plot | Seasonal<Plot>;

/** Gives plots what their beat adds to each. */
export const withVoices = (voices: Voices, drafts: (PlotDraft | Seasonal<PlotDraft>)[]): Turn[] =>
  drafts.map((draft) =>
    'summer' in draft
      ? { summer: { ...draft.summer, voices }, winter: { ...draft.winter, voices } }
      : { ...draft, voices },
  );
