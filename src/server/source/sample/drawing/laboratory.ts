import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import { circle, ellipse, fillPath, line, placed, polygon, rect, steps, stroke } from './shapes.ts';
import { glow, sky } from './sky.ts';

const wallOf = ({ colours, isDark }: Easel) =>
  isDark ? mix(colours.far, colours.middle, 0.3) : mix(colours.horizon, colours.paper, 0.3);

/** An instrument standing on y = 0. */
type Instrument = (easel: Easel) => string;

const liquidOf = ({ colours, dice }: Easel) =>
  dice.pick([
    colours.accent,
    colours.water,
    colours.light,
    mix(colours.accent, colours.light, 0.5),
  ]);
const glassOf = ({ colours }: Easel) => mix(colours.horizon, '#ffffff', 0.5);

const conicalFlask: Instrument = (easel) => {
  const glass = glassOf(easel);
  return [
    fillPath('M-20 -220H20V-150L92 -18Q96 0 76 0H-76Q-96 0 -92 -18L-20 -150Z', glass),
    fillPath('M-48 -96H48L90 -18Q94 0 76 0H-76Q-94 0 -90 -18Z', liquidOf(easel)),
    rect(-28, -228, 56, 13, easel.colours.ink),
    gouges([{ x: -50, y: -52, length: 70, thickness: 7, angle: -62, bend: 4 }], '#ffffff'),
  ].join('');
};

const roundFlask: Instrument = (easel) =>
  [
    stroke('M-90 0H90M-60 0L-44 -70M60 0L44 -70', easel.colours.ink, 10),
    rect(-18, -270, 36, 130, glassOf(easel)),
    circle(0, -118, 84, glassOf(easel)),
    fillPath('M-83 -110A84 84 0 0 0 83 -110Z', liquidOf(easel)),
    rect(-24, -278, 48, 12, easel.colours.ink),
    gouges([{ x: -46, y: -130, length: 66, thickness: 7, angle: -70, bend: -10 }], '#ffffff'),
  ].join('');

const tubes: Instrument = (easel) => {
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

const microscope: Instrument = ({ colours }) =>
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

const balance: Instrument = ({ colours, dice }) => {
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

const burner: Instrument = ({ colours }) =>
  [
    rect(-56, -15, 112, 16, colours.ink),
    rect(-12, -112, 24, 100, colours.near),
    fillPath('M-24 -116Q-36 -160 0 -206Q36 -160 24 -116Z', colours.accent),
    fillPath('M-11 -116Q-17 -142 0 -166Q17 -142 11 -116Z', colours.light),
    stroke('M-30 -4Q-90 6 -130 -2', colours.ink, 9),
  ].join('');

const jars: Instrument = (easel) =>
  steps(-70, 70, 2)
    .map(
      (x) =>
        rect(x - 46, -130, 92, 130, glassOf(easel)) +
        rect(x - 46, -84, 92, 84, liquidOf(easel)) +
        rect(x - 52, -144, 104, 19, easel.colours.ink) +
        rect(x - 30, -76, 60, 38, easel.colours.paper),
    )
    .join('');

const INSTRUMENTS: readonly Instrument[] = [
  conicalFlask,
  roundFlask,
  tubes,
  microscope,
  balance,
  burner,
  jars,
];

const bench = ({ colours }: Easel, top: number) =>
  rect(-2, top, 1204, 26, mix(colours.middle, colours.paper, 0.35)) +
  rect(-2, top + 24, 1204, 300, mix(colours.near, colours.middle, 0.25)) +
  steps(170, 1030, 4)
    .map(
      (x) =>
        stroke(`M${x - 110} ${top + 60}H${x + 110}V810H${x - 110}Z`, colours.near, 5) +
        rect(x - 26, top + 92, 52, 10, colours.light),
    )
    .join('');

/** Several instruments side by side on the bench. */
function arranged(
  easel: Easel,
  top: number,
  { from, to, count, scale }: { from: number; to: number; count: number; scale: number },
): string {
  const { dice } = easel;
  let last: Instrument | undefined;
  return steps(from, to, count)
    .map((x) => {
      const instrument = dice.pick(INSTRUMENTS.filter((candidate) => candidate !== last));
      last = instrument;
      return placed(
        { x: x + dice.between(-16, 16), y: top + 4, scale: scale * dice.between(0.88, 1.08) },
        instrument(easel),
      );
    })
    .join('');
}

/** A bench before a window. */
const beforeWindow: Composition = (easel) => {
  const { colours, dice } = easel;
  const top = dice.between(580, 620);
  const wall = wallOf(easel);
  const panes = dice.whole(2, 4);
  return [
    sky(easel, 470, { calm: true }).art,
    fillPath(`M140 470V400Q400 ${dice.between(330, 400)} 640 410T1060 380V480H140Z`, colours.far),
    `<path fill-rule="evenodd" fill="${wall}" d="M-2 -2H1202V802H-2ZM140 60V450H1060V60Z"/>`,
    ...steps(140, 1060, panes + 1).map((x) => rect(x - 9, 50, 18, 410, colours.paper)),
    rect(130, 50, 940, 18, colours.paper),
    rect(130, 236, 940, 12, colours.paper),
    rect(110, 446, 980, 26, colours.paper),
    arranged(easel, top, { from: 150, to: 1050, count: dice.whole(4, 5), scale: 1.05 }),
    bench(easel, top),
  ].join('');
};

/** One large instrument in front, shelves of bottles behind. */
const beforeShelves: Composition = (easel) => {
  const { colours, dice } = easel;
  const top = dice.between(640, 670);
  const shelf = (y: number) => {
    const bottles = steps(50, 1150, 13).map((x) => {
      const [width, height] = [dice.between(36, 64), dice.between(70, 130)];
      const fill = dice.pick([
        colours.far,
        colours.middle,
        mix(colours.accent, colours.far, 0.4),
        mix(colours.water, colours.paper, 0.3),
      ]);
      return dice.chance(0.12)
        ? ''
        : rect(x - width / 2, y - height, width, height, fill) +
            rect(x - width * 0.2, y - height - 22, width * 0.4, 24, fill) +
            rect(x - width * 0.34, y - height * 0.66, width * 0.68, height * 0.34, colours.paper);
    });
    return bottles.join('') + rect(-2, y, 1204, 14, mix(colours.middle, colours.near, 0.6));
  };
  const x = dice.between(420, 780);
  const large = dice.pick([microscope, microscope, conicalFlask, balance, roundFlask]);
  return [
    rect(0, 0, 1200, 802, wallOf(easel)),
    `<g opacity=".6">${[190, 390].map(shelf).join('')}</g>`,
    circle(x, top - 250, 270, mix(wallOf(easel), colours.light, 0.7)),
    placed({ x, y: top + 4, scale: 1.75 }, large(easel)),
    placed(
      { x: x > 600 ? x - 370 : x + 370, y: top + 4, scale: 1.05 },
      dice.pick([tubes, jars, burner])(easel),
    ),
    bench(easel, top),
  ].join('');
};

/** An observatory: the telescope at the opening of its dome, a bench of instruments below. */
const underTheDome: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const top = 660;
  const turn = dice.between(-48, -30);
  const side = dice.pick([1, -1] as const);
  const wall = mix(colours.near, colours.middle, 0.35);
  return [
    sky(
      {
        ...easel,
        light: 'night',
        colours: isDark
          ? colours
          : { ...colours, sky: colours.near, horizon: mix(colours.near, colours.middle, 0.45) },
      },
      800,
      { calm: true },
    ).art,
    `<path fill-rule="evenodd" fill="${wall}" d="M-2 -2H1202V802H-2Z${side === 1 ? 'M640 -10L1010 -10Q1090 230 1080 440L740 440Q740 200 640 -10Z' : 'M560 -10L190 -10Q110 230 120 440L460 440Q460 200 560 -10Z'}"/>`,
    gouges(
      steps(0.1, 0.9, 7).map((share) => ({
        x: side === 1 ? 60 + share * 520 : 1140 - share * 520,
        y: 300,
        length: 560,
        thickness: 5,
        angle: 90 - side * (10 + share * 12),
        bend: side * -30,
      })),
      colours.near,
    ),
    placed(
      { x: side === 1 ? 600 : 600, y: 470, scale: 1, scaleX: side },
      polygon(
        [
          [-120, 200],
          [-84, 200],
          [8, 20],
          [-8, 10],
        ],
        colours.ink,
      ),
      polygon(
        [
          [120, 200],
          [84, 200],
          [-8, 20],
          [8, 10],
        ],
        colours.ink,
      ),
      placed(
        { x: 0, y: 0, turn },
        rect(-230, -50, 540, 100, colours.paper),
        rect(310, -66, 60, 132, colours.accent),
        rect(-300, -28, 74, 56, colours.ink),
        rect(-230, 22, 540, 28, mix(colours.paper, colours.middle, 0.5)),
        rect(-30, -56, 40, 112, colours.ink),
        rect(-180, -82, 220, 22, colours.near),
      ),
      circle(0, 10, 44, colours.ink),
    ),
    arranged(easel, top, {
      from: side === 1 ? 150 : 760,
      to: side === 1 ? 440 : 1050,
      count: 2,
      scale: 0.82,
    }),
    placed(
      { x: side === 1 ? 960 : 240, y: top + 4, scale: 0.9 },
      ellipse(0, -8, 70, 12, colours.ink),
      rect(-5, -190, 10, 184, colours.ink),
      fillPath('M-62 -180L-30 -250H30L62 -180Z', colours.accent),
    ),
    isDark ? glow(side === 1 ? 960 : 240, top - 158, 18, colours) : '',
    bench(easel, top),
  ].join('');
};

export const LABORATORIES: readonly Composition[] = [beforeWindow, beforeShelves, underTheDome];
