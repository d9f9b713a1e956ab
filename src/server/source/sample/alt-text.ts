import type { PaletteName } from './palettes.ts';
import { itemAt } from './random.ts';
import type { Scene, SceneKind } from './scene.ts';
import { inWords } from './wording.ts';

const LIGHT: Record<PaletteName, string> = {
  dawn: 'at first light',
  day: 'under a clear sky',
  overcast: 'under a grey sky',
  dusk: 'at dusk',
  night: 'at night',
  autumn: 'in autumn light',
  winter: 'on a pale winter day',
  summer: 'in summer light',
};

/** What is in a drawing of each kind; places under a sky are followed by its light. */
const SHOWN: Record<SceneKind, string[]> = {
  harbour: [
    'Cranes and moored ships along a quay',
    'A harbour with a town behind it',
    'Ships at their berths below a row of cranes',
  ],
  ship: ['A ship on open water', 'A single ship crossing the strait', 'A ship under way'],
  lighthouse: [
    'A lighthouse on a headland',
    'A lighthouse above the sea',
    'A tall light on bare rock',
  ],
  bridge: [
    'A long bridge on piers over the water',
    'A bridge that runs out over a strait',
    'Piers and spans of a bridge',
  ],
  map: [
    'A chart of a coast with soundings and a dotted border',
    'A map of a strait between two shores',
    'A map with a coastline and dotted lines at sea',
  ],
  chart: ['A chart', 'A chart'],
  portrait: [
    'Head and shoulders of a person in silhouette',
    'A person in silhouette against a plain ground',
  ],
  meeting: ['people in silhouette around a table', 'people in silhouette, talking at a long table'],
  parliament: [
    'A columned public building on a square',
    'The front of a public building with columns',
  ],
  street: ['A row of gabled houses', 'Gabled houses along a street', 'A street of old houses'],
  mountains: [
    'Ridges one behind the other above a valley',
    'A valley between mountain ridges',
    'Mountains above a valley',
  ],
  field: ['Ploughed fields and a farm', 'Fields that reach to the horizon', 'A farm among fields'],
  factory: [
    'Factory sheds and chimneys',
    'An industrial site with tanks and pylons',
    'Sheds, chimneys and a line of pylons',
  ],
  railway: ['A train on the line', 'Railway tracks and a train', 'A train beside a platform'],
  stage: ['A stage with its curtain drawn back', 'An empty stage in the light', 'A lit stage'],
  laboratory: [
    'Instruments on a laboratory bench',
    'Flasks and instruments in a laboratory',
    'A laboratory bench with instruments',
  ],
  crowd: [
    'A crowd seen from behind on a square',
    'People seen from behind, some with banners',
    'A crowd in silhouette',
  ],
  desk: ['Papers, a lamp and a cup on a desk', 'A desk with papers', 'Documents on a desk'],
};

const INDOORS: ReadonlySet<SceneKind> = new Set([
  'map',
  'chart',
  'portrait',
  'meeting',
  'stage',
  'laboratory',
  'desk',
]);

/** What a drawing of the scene shows, in a sentence. */
export function altOf(scene: Scene): string {
  const shown = itemAt(SHOWN[scene.kind], scene.seed);
  if (scene.kind === 'chart') return `A chart of ${directionOf(scene.series ?? [])}.`;
  if (scene.kind === 'meeting') {
    const people = inWords(scene.figures ?? 2);
    return `${people.charAt(0).toUpperCase()}${people.slice(1)} ${shown}.`;
  }
  return INDOORS.has(scene.kind) ? `${shown}.` : `${shown} ${LIGHT[scene.palette]}.`;
}

function directionOf(series: number[]): string {
  const first = series[0] ?? 0;
  const last = series.at(-1) ?? 0;
  const values = `${series.length} values`;
  if (last > first * 1.1) return `${values} that ends higher than it begins`;
  if (last < first * 0.9) return `${values} that ends lower than it begins`;
  return `${values} that ends about where it began`;
}
