import type { Scene, SceneKind } from '../scene.ts';
import { BRIDGES } from './bridge.ts';
import { CHARTS } from './chart.ts';
import { CROWDS } from './crowd.ts';
import { DESKS } from './desk.ts';
import { chooseLayout, createEasel, type Composition } from './easel.ts';
import { FACTORIES } from './factory.ts';
import { FIELDS } from './field.ts';
import { HARBOURS } from './harbour.ts';
import { LABORATORIES } from './laboratory.ts';
import { LIGHTHOUSES } from './lighthouse.ts';
import { MAPS } from './map.ts';
import { MEETINGS } from './meeting.ts';
import { MOUNTAINS } from './mountains.ts';
import { PARLIAMENTS } from './parliament.ts';
import { PORTRAITS } from './portrait.ts';
import { RAILWAYS } from './railway.ts';
import { rect, SHEET } from './shapes.ts';
import { SHIPS } from './ship.ts';
import { STAGES } from './stage.ts';
import { STREETS } from './street.ts';

const LAYOUTS: Record<SceneKind, readonly Composition[]> = {
  harbour: HARBOURS,
  ship: SHIPS,
  lighthouse: LIGHTHOUSES,
  bridge: BRIDGES,
  map: MAPS,
  chart: CHARTS,
  portrait: PORTRAITS,
  meeting: MEETINGS,
  parliament: PARLIAMENTS,
  street: STREETS,
  mountains: MOUNTAINS,
  field: FIELDS,
  factory: FACTORIES,
  railway: RAILWAYS,
  stage: STAGES,
  laboratory: LABORATORIES,
  crowd: CROWDS,
  desk: DESKS,
};

/** The drawing of a scene as SVG in a size in pixels, of which it fills all, cut where its proportions differ. It holds no lettering, and is the same for the same scene wherever it is drawn. */
export function drawScene(
  scene: Scene,
  { width, height }: { width: number; height: number },
): string {
  const easel = createEasel(scene);
  const ground = rect(0, 0, SHEET.width, SHEET.height, easel.colours.horizon);
  const art = chooseLayout(scene, LAYOUTS[scene.kind])(easel);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${SHEET.width} ${SHEET.height}" preserveAspectRatio="xMidYMid slice">${ground}${art}</svg>`;
}
