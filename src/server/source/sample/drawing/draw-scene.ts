import type { Scene } from '../scene.ts';
import { PALETTES } from '../palettes.ts';

/** The drawing of a scene as SVG, always the same for the same scene and size. */
export function drawScene(scene: Scene, size: { width: number; height: number }): string {
  const { horizon } = PALETTES[scene.palette];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect width="100%" height="100%" fill="${horizon}"/></svg>`;
}
