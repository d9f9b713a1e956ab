import type { Scene, SceneKind } from '../scene.ts';
import { BRIDGES } from './bridge/bridges.ts';
import { CHARTS } from './chart/charts.ts';
import { CROWDS } from './crowd/crowds.ts';
import { DESKS } from './desk/desks.ts';
import { chooseLayout, createEasel, type Composition } from './easel.ts';
import { FACTORIES } from './factory/factories.ts';
import { FIELDS } from './field/fields.ts';
import { HARBOURS } from './harbour/harbours.ts';
import { LABORATORIES } from './laboratory/laboratories.ts';
import { LIGHTHOUSES } from './lighthouse/lighthouses.ts';
import { MAPS } from './map/maps.ts';
import { MEETINGS } from './meeting/meetings.ts';
import { MOUNTAINS } from './mountains/mountains.ts';
import { PARLIAMENTS } from './parliament/parliaments.ts';
import { PORTRAITS } from './portrait/portraits.ts';
import { RAILWAYS } from './railway/railways.ts';
import { rect, SHEET } from './shapes.ts';
import { SHIPS } from './ship/ships.ts';
import { STAGES } from './stage/stages.ts';
import { STREETS } from './street/streets.ts';

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
