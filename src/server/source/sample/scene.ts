import { PALETTE_NAMES, PALETTES, type PaletteName } from './palettes.ts';

export const SCENE_KINDS = [
  /** Quays, cranes and moored ships before a town. */
  'harbour',
  /** One ship (ferry, freighter or patrol boat) on open water. */
  'ship',
  /** A lighthouse, sometimes a radar dish, on a headland or skerry. */
  'lighthouse',
  /** A long bridge on piers over a strait, some of its spans missing. */
  'bridge',
  /** A chart or map: coast, soundings, dotted borders. No lettering. */
  'map',
  /** A chart of `series`: a line, bars or areas. No lettering. */
  'chart',
  /** Head and shoulders of one person as a silhouette. */
  'portrait',
  /** `figures` people as silhouettes around a table or at lecterns. */
  'meeting',
  /** A columned or domed public building on a square. */
  'parliament',
  /** A row of gabled houses, a tram or market stalls. */
  'street',
  /** Ridges, a valley, sometimes a dam or vineyard terraces. */
  'mountains',
  /** Ploughed land, dykes, a farm, wheat, sometimes horses. */
  'field',
  /** Sheds, chimneys, tanks, pylons. */
  'factory',
  /** A train, tracks, a station or a border post beside the line. */
  'railway',
  /** A theatre stage, concert platform or gallery wall. */
  'stage',
  /** Flasks, a telescope, a microscope or server racks. */
  'laboratory',
  /** `figures` or more people seen from behind, banners, a square. */
  'crowd',
  /** Still life: papers, stamps, a lamp, a cup, a fish. */
  'desk',
] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

/** What a drawing of the sample newsroom shows; the same scene is always drawn alike. */
export type Scene = {
  kind: SceneKind;
  /** 0 to 2³² − 1: decides everything that the other fields leave open. */
  seed: number;
  palette: PaletteName;
  /** How many people, 1 to 12; for portraits, meetings and crowds. */
  figures?: number;
  /** Values of a chart from left to right, at most 40. */
  series?: number[];
};

const SCHEME = 'sample:';
const MOST_FIGURES = 12;
const LONGEST_SERIES = 40;

/** The `sample:` address of a scene, such as `sample:chart?seed=7&palette=day&series=3,4.5`. */
export function formatScene({ kind, seed, palette, figures, series }: Scene): string {
  const parts = [`seed=${seed}`, `palette=${palette}`];
  if (figures !== undefined) parts.push(`figures=${figures}`);
  if (series !== undefined) parts.push(`series=${series.join(',')}`);
  return `${SCHEME}${kind}?${parts.join('&')}`;
}

/** The scene that an address names; undefined for any other address and for a scene out of bounds. */
export function parseScene(url: string): Scene | undefined {
  if (!url.startsWith(SCHEME)) return undefined;
  const [name = '', query = ''] = url.slice(SCHEME.length).split('?');
  const values = new URLSearchParams(query);
  const kind = SCENE_KINDS.find((known) => known === name);
  const palette = PALETTE_NAMES.find((known) => known === values.get('palette'));
  const seed = wholeNumber(values.get('seed'), 2 ** 32 - 1);
  if (kind === undefined || palette === undefined || seed === undefined) return undefined;
  const scene: Scene = { kind, seed, palette };
  if (values.has('figures')) {
    const figures = wholeNumber(values.get('figures'), MOST_FIGURES);
    if (figures === undefined || figures < 1) return undefined;
    scene.figures = figures;
  }
  if (values.has('series')) {
    const series = numbers(values.get('series'));
    if (series === undefined) return undefined;
    scene.series = series;
  }
  return scene;
}

const ON_PAPER: ReadonlySet<SceneKind> = new Set(['map', 'chart', 'desk']);

/** The colour that covers most of the drawing, shown until it has loaded. */
export function placeholderOf({ kind, palette }: Scene): `#${string}` {
  const colours = PALETTES[palette];
  return ON_PAPER.has(kind) ? colours.paper : colours.horizon;
}

function wholeNumber(text: string | null, most: number): number | undefined {
  if (text === null || !/^\d{1,10}$/.test(text)) return undefined;
  const number = Number(text);
  return number <= most ? number : undefined;
}

function numbers(text: string | null): number[] | undefined {
  const parts = (text ?? '').split(',');
  if (parts.length > LONGEST_SERIES) return undefined;
  return parts.every((part) => /^-?\d{1,9}(?:\.\d{1,4})?$/.test(part))
    ? parts.map(Number)
    : undefined;
}
