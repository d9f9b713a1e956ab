import { hashOf } from './random.ts';
import { lightOf, sceneOf } from './picture.ts';
import type { PaletteName } from './palettes.ts';
import type { Scene, SceneKind } from './scene.ts';

/** The first that matches decides, so what is rarer comes first. */
const KINDS: [RegExp, SceneKind][] = [
  [/\b(?:chart|bars|curve|graph)\b/, 'chart'],
  [/\b(?:map|track|radar screen)\b/, 'map'],
  [/\b(?:portrait|singers)\b/, 'portrait'],
  [/\b(?:ministers|table|editor|committee)\b/, 'meeting'],
  [/\b(?:stage|hood|theatre|choir|hall)\b/, 'stage'],
  [/\b(?:crowd|soldiers|swimmers|tents|people)\b/, 'crowd'],
  [/\b(?:desk|coins|herring|metronomes|slips|key|telephone|hands|eel|shop counter)\b/, 'desk'],
  [/\b(?:laboratory|pump house|instruments)\b/, 'laboratory'],
  [/\b(?:bridge|cables in the wind)\b/, 'bridge'],
  [/\b(?:lighthouse|radar)\b/, 'lighthouse'],
  [/\b(?:train|railway|station)\b/, 'railway'],
  [/\b(?:ferry|hull|ships? at anchor|night sea|seabird|barge)\b/, 'ship'],
  [/\b(?:harbour|quay|boathouse|silo|crane|pier)\b/, 'harbour'],
  [/\b(?:vineyard|mountain|valley|terraces)\b/, 'mountains'],
  [/\b(?:field|dyke|horse|grapes|wheat|farm|garden)\b/, 'field'],
  [/\b(?:factory|mine|battery|pumping)\b/, 'factory'],
  [/\b(?:parliament|chamber|court|bank)\b/, 'parliament'],
];

const LIGHTS: [RegExp, PaletteName][] = [
  [/\b(?:night|lamp|lamplight|dark)\b/, 'night'],
  [/\b(?:dusk|evening)\b/, 'dusk'],
  [/\b(?:dawn|morning)\b/, 'dawn'],
  [/\b(?:fog|grey|wind)\b/, 'overcast'],
  [/\b(?:snow|winter|ice)\b/, 'winter'],
];

/** The scene that comes nearest to what an editor asks for in words, such as `ferry at night`. */
export function sceneOfPhrase(phrase: string, month: number): Scene {
  const words = phrase.toLowerCase().replaceAll('-', ' ');
  const seed = hashOf(words);
  const found = <Value>(table: [RegExp, Value][]) =>
    table.find(([pattern]) => pattern.test(words))?.[1];
  return sceneOf(found(KINDS) ?? 'street', {
    seed,
    palette: found(LIGHTS) ?? lightOf(month, seed),
  });
}
