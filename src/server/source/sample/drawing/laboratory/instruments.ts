import type { Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, fillPath, line, placed, rect, steps, stroke } from '../shapes.ts';

/** An instrument standing on y = 0. */
export type Instrument = (easel: Easel) => string;

const liquidOf = ({ colours, dice }: Easel) =>
  dice.pick([
    colours.accent,
    colours.water,
    colours.light,
    mix(colours.accent, colours.light, 0.5),
  ]);

const glassOf = ({ colours }: Easel) => mix(colours.horizon, '#ffffff', 0.5);

/** A flask on its flat foot. */
export const conicalFlask: Instrument = (easel) => {
  const glass = glassOf(easel);
  return [
    fillPath('M-20 -220H20V-150L92 -18Q96 0 76 0H-76Q-96 0 -92 -18L-20 -150Z', glass),
    fillPath('M-48 -96H48L90 -18Q94 0 76 0H-76Q-94 0 -90 -18Z', liquidOf(easel)),
    rect(-28, -228, 56, 13, easel.colours.ink),
    gouges([{ x: -50, y: -52, length: 70, thickness: 7, angle: -62, bend: 4 }], '#ffffff'),
  ].join('');
};

/** A round flask on a ring. */
export const roundFlask: Instrument = (easel) =>
  [
    stroke('M-90 0H90M-60 0L-44 -70M60 0L44 -70', easel.colours.ink, 10),
    rect(-18, -270, 36, 130, glassOf(easel)),
    circle(0, -118, 84, glassOf(easel)),
    fillPath('M-83 -110A84 84 0 0 0 83 -110Z', liquidOf(easel)),
    rect(-24, -278, 48, 12, easel.colours.ink),
    gouges([{ x: -46, y: -130, length: 66, thickness: 7, angle: -70, bend: -10 }], '#ffffff'),
  ].join('');

/** Five test tubes in a rack. */
export const tubes: Instrument = (easel) => {
  const rack = easel.colours.near;
  const each = steps(-96, 96, 5).map((x) => {
    const level = easel.dice.between(40, 110);
    return (
      fillPath(`M${x - 14} -190V-22A14 14 0 0 0 ${x + 14} -22V-190Z`, glassOf(easel)) +
      fillPath(`M${x - 14} ${-level}V-22A14 14 0 0 0 ${x + 14} -22V${-level}Z`, liquidOf(easel))
    );
  });
  return (
    each.join('') +
    rect(-132, -142, 264, 15, rack) +
    rect(-132, -14, 264, 15, rack) +
    rect(-132, -142, 13, 142, rack) +
    rect(119, -142, 13, 142, rack)
  );
};

/** A microscope. */
export const microscope: Instrument = ({ colours }) =>
  [
    fillPath('M-110 0Q-110 -34 -70 -34H96Q120 -34 120 0Z', colours.ink),
    stroke('M60 -34Q120 -170 16 -262', colours.ink, 38),
    placed(
      { x: -10, y: -206, turn: -24 },
      rect(-27, -150, 54, 168, colours.near),
      rect(-19, -196, 38, 50, colours.ink),
      rect(-25, -206, 50, 15, colours.accent),
      rect(-16, 16, 32, 46, colours.paper),
      rect(-27, -40, 54, 11, colours.paper),
    ),
    rect(-84, -104, 150, 17, colours.ink),
    rect(-50, -114, 60, 10, colours.light),
    circle(84, -132, 21, colours.accent),
  ].join('');

/** A pair of scales. */
export const balance: Instrument = ({ colours, dice }) => {
  const tilt = dice.between(-9, 9);
  const pan = (x: number, y: number) =>
    line([x, y], [x - 46, y + 92], colours.ink, 4) +
    line([x, y], [x + 46, y + 92], colours.ink, 4) +
    fillPath(`M${x - 60} ${y + 90}Q${x} ${y + 136} ${x + 60} ${y + 90}Z`, colours.accent);
  return (
    rect(-76, -18, 152, 18, colours.ink) +
    rect(-9, -262, 18, 250, colours.near) +
    circle(0, -262, 17, colours.accent) +
    line([-136, -250 + tilt * 2], [136, -250 - tilt * 2], colours.ink, 11) +
    pan(-130, -248 + tilt * 2) +
    pan(130, -248 - tilt * 2)
  );
};

/** A gas burner, lit. */
export const burner: Instrument = ({ colours }) =>
  [
    rect(-56, -15, 112, 16, colours.ink),
    rect(-12, -112, 24, 100, colours.near),
    fillPath('M-24 -116Q-36 -160 0 -206Q36 -160 24 -116Z', colours.accent),
    fillPath('M-11 -116Q-17 -142 0 -166Q17 -142 11 -116Z', colours.light),
    stroke('M-30 -4Q-90 6 -130 -2', colours.ink, 9),
  ].join('');

/** Two labelled jars. */
export const jars: Instrument = (easel) =>
  steps(-70, 70, 2)
    .map(
      (x) =>
        rect(x - 46, -130, 92, 130, glassOf(easel)) +
        rect(x - 46, -84, 92, 84, liquidOf(easel)) +
        rect(x - 52, -144, 104, 19, easel.colours.ink) +
        rect(x - 30, -76, 60, 38, easel.colours.paper),
    )
    .join('');
