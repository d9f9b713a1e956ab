/** Colours of one light, from the sky to the foreground; all as `#rrggbb`. */
export type Palette = {
  sky: string;
  /** The sky above the horizon: the colour that covers most of a landscape. */
  horizon: string;
  far: string;
  middle: string;
  near: string;
  water: string;
  /** Windows, lamps, the sun's path. */
  light: string;
  /** The one strong colour: a hull, a flag, the line of a chart. */
  accent: string;
  /** Silhouettes and lettering. */
  ink: string;
  /** Ground of charts, maps and papers. */
  paper: string;
};

export const PALETTES = {
  dawn: {
    sky: '#9fb6c4',
    horizon: '#ecd3b8',
    far: '#a9aeb6',
    middle: '#77828f',
    near: '#3d4a57',
    water: '#b3bec2',
    light: '#fbe3b0',
    accent: '#c4553d',
    ink: '#232b34',
    paper: '#f3ead9',
  },
  day: {
    sky: '#8fb3cc',
    horizon: '#d3e1e6',
    far: '#9fb2b8',
    middle: '#6a8790',
    near: '#2f5058',
    water: '#7ea3b3',
    light: '#fff6d8',
    accent: '#b8402f',
    ink: '#1d2d36',
    paper: '#f1efe6',
  },
  overcast: {
    sky: '#a7afb3',
    horizon: '#d0d3d2',
    far: '#9ba3a6',
    middle: '#717b80',
    near: '#434d53',
    water: '#8d989d',
    light: '#eee7cf',
    accent: '#a8473a',
    ink: '#262d31',
    paper: '#ecebe5',
  },
  dusk: {
    sky: '#55617f',
    horizon: '#d99f7d',
    far: '#7f6c7c',
    middle: '#54536b',
    near: '#2c3148',
    water: '#8a7684',
    light: '#ffd98a',
    accent: '#e0683f',
    ink: '#1a1e2d',
    paper: '#f0e3d3',
  },
  night: {
    sky: '#141d31',
    horizon: '#2f4260',
    far: '#26354f',
    middle: '#1c2740',
    near: '#10172a',
    water: '#1f2f4a',
    light: '#f6cf74',
    accent: '#d4573f',
    ink: '#0a0f1c',
    paper: '#d8dbe0',
  },
  autumn: {
    sky: '#b5bdb4',
    horizon: '#e5d5b0',
    far: '#a89f7d',
    middle: '#97743f',
    near: '#54432b',
    water: '#94a19a',
    light: '#f8e2a6',
    accent: '#b4512a',
    ink: '#2c251c',
    paper: '#f2e9d4',
  },
  winter: {
    sky: '#b9c6d2',
    horizon: '#e9edf0',
    far: '#c3ccd4',
    middle: '#8b9aa8',
    near: '#4d5c6b',
    water: '#a3b3c0',
    light: '#fdf0cd',
    accent: '#a33b45',
    ink: '#242d38',
    paper: '#f2f3f1',
  },
  summer: {
    sky: '#86bcc4',
    horizon: '#e3ead2',
    far: '#9fbba0',
    middle: '#679070',
    near: '#345f4e',
    water: '#73adb2',
    light: '#fff3c0',
    accent: '#d0602f',
    ink: '#1f3431',
    paper: '#f3f1e0',
  },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;

export const PALETTE_NAMES = Object.keys(PALETTES) as PaletteName[];
