import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { heightAt, hills, land, peaks } from './land.ts';
import { mix } from './mix.ts';
import { standing } from './people.ts';
import { circle, fillPath, line, placed, polygon, rect, steps, stroke } from './shapes.ts';
import { glow, sky } from './sky.ts';
import { conifer } from './trees.ts';

const glassOf = ({ colours, isDark }: Easel) =>
  isDark ? colours.light : mix(colours.sky, colours.paper, 0.4);

/** A carriage, its wheels on the line y = 0, 340 long. */
const carriage = (easel: Easel, fill: string) =>
  [
    rect(-166, -118, 332, 98, fill),
    rect(-166, -56, 332, 8, easel.colours.paper),
    rect(-170, -128, 340, 13, easel.colours.ink),
    ...steps(-132, 132, 7).map((x) => rect(x - 15, -102, 30, 38, glassOf(easel))),
    rect(-160, -22, 320, 9, easel.colours.ink),
    ...[-122, -84, 84, 122].map((x) => circle(x, -10, 14, easel.colours.ink)),
  ].join('');

/** An engine heading right. */
const engine = (easel: Easel) =>
  [
    fillPath('M-166 -128H96Q158 -124 176 -56L182 -20H-166Z', easel.colours.accent),
    rect(-166, -52, 344, 10, easel.colours.paper),
    fillPath('M92 -112H118Q140 -104 150 -72H92Z', glassOf(easel)),
    rect(-120, -104, 60, 34, easel.colours.ink),
    rect(-40, -104, 60, 34, easel.colours.ink),
    stroke('M-70 -128L-40 -166L-10 -128', easel.colours.ink, 6),
    rect(-170, -22, 356, 10, easel.colours.ink),
    ...[-120, -76, 76, 120].map((x) => circle(x, -10, 15, easel.colours.ink)),
    circle(174, -40, 9, easel.colours.light),
  ].join('');

function trainAt(
  easel: Easel,
  x: number,
  y: number,
  { heading, scale, cars }: { heading: 1 | -1; scale: number; cars: number },
): string {
  const { colours } = easel;
  const fill = mix(colours.near, colours.middle, 0.35);
  const cargo = easel.dice.chance(0.3);
  const behind = Array.from({ length: cars }, (_, place) =>
    placed({ x: -(place + 1) * 346, y: 0 }, cargo ? wagon(easel, place) : carriage(easel, fill)),
  );
  return placed({ x, y, scale, scaleX: scale * heading }, ...behind, engine(easel));
}

function wagon({ colours }: Easel, place: number): string {
  const body =
    place % 3 === 1
      ? rect(-160, -112, 320, 90, colours.far) +
        gouges(
          steps(-130, 130, 8).map((x) => ({ x, y: -66, length: 80, thickness: 4, angle: 90 })),
          colours.near,
        )
      : fillPath(
          'M-150 -108H150Q170 -64 150 -24H-150Q-170 -64 -150 -108Z',
          place % 3 === 0 ? colours.middle : mix(colours.accent, colours.near, 0.4),
        ) + rect(-16, -122, 32, 16, colours.ink);
  return (
    body +
    rect(-166, -24, 332, 10, colours.ink) +
    [-122, -84, 84, 122].map((x) => circle(x, -10, 14, colours.ink)).join('')
  );
}

/** A train crossing the country, over a viaduct now and then. */
const acrossCountry: Composition = (easel) => {
  const { colours, dice, light } = easel;
  const { art } = sky(easel, 560);
  const rails = dice.between(500, 590);
  const heading = dice.pick([1, -1] as const);
  const front = dice.between(0.5, 0.78);
  const isViaduct = dice.chance(0.5);
  const plain =
    light === 'winter'
      ? mix(colours.paper, colours.horizon, 0.4)
      : mix(colours.middle, colours.light, 0.15);
  const ground = hills(dice, { base: 740, height: 40 });
  return [
    art,
    land(peaks(dice, { base: 560, height: 150, count: dice.whole(2, 5) }), colours.far),
    land(hills(dice, { base: rails + 40, height: 70 }), mix(colours.far, plain, 0.5)),
    isViaduct
      ? viaduct(easel, rails)
      : rect(-2, rails + 12, 1204, 300, plain) +
        gouges(
          Array.from({ length: 18 }, () => ({
            x: dice.between(0, 1200),
            y: dice.between(rails + 50, 740),
            length: dice.between(80, 300),
            thickness: 4,
          })),
          mix(plain, colours.near, 0.3),
        ),
    rect(-2, rails, 1204, 14, colours.ink),
    ...(isViaduct
      ? []
      : steps(30, 1170, 6).map(
          (x) =>
            rect(x - 4, rails - 210, 8, 214, mix(colours.near, colours.far, 0.3)) +
            rect(x - 34, rails - 196, 68, 6, mix(colours.near, colours.far, 0.3)),
        )),
    trainAt(easel, heading === 1 ? 1200 * front : 1200 * (1 - front), rails, {
      heading,
      scale: 0.86,
      cars: dice.whole(3, 5),
    }),
    land(ground, colours.near),
    ...Array.from({ length: dice.whole(3, 9) }, () => {
      const x = dice.between(0, 1200);
      return conifer(x, heightAt(ground, x) + 16, dice.between(60, 150), colours.ink);
    }),
  ].join('');
};

function viaduct({ colours }: Easel, top: number): string {
  const stone = mix(colours.middle, colours.near, 0.35);
  const arches = steps(-40, 1040, 7).map(
    (x) => `M${x} 802V${top + 110}Q${x + 76} ${top + 10} ${x + 152} ${top + 110}V802Z`,
  );
  return (
    `<path fill-rule="evenodd" fill="${stone}" d="M-10 ${top + 10}H1210V802H-10Z${arches.join('')}"/>` +
    rect(-2, top + 14, 1204, 10, mix(stone, colours.ink, 0.4))
  );
}

/** Tracks to a far point, an engine coming up one of them. */
const downTheTracks: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const horizon = dice.between(370, 450);
  const { art } = sky(easel, horizon);
  const to = dice.between(420, 780);
  const isLeft = dice.chance(0.5);
  const feet = [isLeft ? 330 : 870, isLeft ? 930 : 270];
  const track = (foot: number) => {
    const at = (near: number, offset: number) => to + (foot + offset - to) * near;
    const sleepers = steps(0.06, 1, 17).map((share) => {
      const near = share ** 2.2;
      const y = horizon + near * (800 - horizon);
      return rect(
        at(near, -210),
        y,
        420 * near,
        5 + near * 15,
        mix(colours.near, colours.ink, 0.35),
      );
    });
    const rail = (offset: number) =>
      polygon(
        [
          [to, horizon],
          [to + 2, horizon],
          [at(1, offset + 12), 804],
          [at(1, offset - 12), 804],
        ],
        mix(colours.paper, colours.far, 0.35),
      );
    return sleepers.join('') + rail(-130) + rail(130);
  };
  const near = dice.between(0.16, 0.4);
  const trainX = to + ((feet[0] ?? 300) - to) * near;
  return [
    art,
    land(hills(dice, { base: horizon, height: 80, count: 5 }), colours.far, {
      bottom: horizon + 2,
    }),
    rect(-2, horizon, 1204, 402, mix(colours.middle, colours.near, 0.3)),
    gouges(
      Array.from({ length: 30 }, () => ({
        x: dice.between(0, 1200),
        y: dice.between(horizon + 20, 790),
        length: dice.between(20, 80),
        thickness: 4,
      })),
      mix(colours.middle, colours.light, 0.2),
    ),
    ...feet.map(track),
    placed({ x: trainX, y: horizon + near * (800 - horizon), scale: near * 2.3 }, ...headOn(easel)),
    signal(easel, isLeft ? dice.between(1010, 1090) : dice.between(110, 190)),
    ...steps(0.12, 0.9, 4).map((share) => {
      const side = isLeft ? to - (to + 60) * share * 1.1 : to + (1260 - to) * share * 1.1;
      const height = 90 + share * 420;
      const foot = horizon + share * 260;
      return (
        rect(side - 3 - share * 5, foot - height, 6 + share * 10, height, colours.ink) +
        rect(side - share * 60, foot - height * 0.92, share * 120, 4 + share * 6, colours.ink)
      );
    }),
    isDark ? glow(trainX, horizon + near * (800 - horizon) - near * 2.3 * 120, 14, colours) : '',
  ].join('');
};

const headOn = (easel: Easel) => [
  fillPath('M-96 0L-104 -150Q-100 -238 -60 -250H60Q100 -238 104 -150L96 0Z', easel.colours.accent),
  fillPath('M-78 -160Q-76 -220 -52 -228H52Q76 -220 78 -160Z', glassOf(easel)),
  rect(-100, -120, 200, 16, easel.colours.paper),
  circle(-62, -66, 18, easel.colours.light),
  circle(62, -66, 18, easel.colours.light),
  rect(-104, -34, 208, 40, easel.colours.ink),
];

function signal({ colours, dice }: Easel, x: number): string {
  const isStop = dice.chance(0.5);
  return (
    rect(x - 9, 170, 18, 640, colours.ink) +
    rect(x - 42, 110, 84, 190, colours.ink) +
    circle(x, 158, 27, isStop ? colours.accent : colours.near) +
    circle(x, 246, 27, isStop ? colours.near : colours.light) +
    rect(x - 16, 470, 32, 7, colours.paper)
  );
}

/** A train beside a platform, people waiting under a roof. */
const besidePlatform: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const { art } = sky(easel, 480);
  const heading = dice.pick([1, -1] as const);
  const platform = dice.between(610, 650);
  const posts = steps(120, 1080, dice.whole(3, 4));
  return [
    art,
    land(hills(dice, { base: 480, height: 90 }), colours.far),
    rect(-2, 460, 1204, 200, mix(colours.far, colours.middle, 0.4)),
    trainAt(
      easel,
      heading === 1 ? dice.between(800, 1000) : dice.between(200, 400),
      platform - 20,
      { heading, scale: 1.5, cars: 3 },
    ),
    polygon(
      [
        [-10, 150],
        [1210, 150],
        [1210, 186],
        [-10, 186],
      ],
      colours.ink,
    ),
    polygon(
      [
        [-10, 90],
        [1210, 90],
        [1210, 150],
        [-10, 150],
      ],
      colours.near,
    ),
    gouges(
      steps(20, 1180, 24).map((x) => ({ x, y: 188, length: 44, thickness: 9, angle: 90 })),
      colours.ink,
    ),
    ...posts.map(
      (x) =>
        rect(x - 9, 180, 18, platform - 160, colours.ink) +
        stroke(`M${x - 80} 186Q${x - 10} 196 ${x} 280Q${x + 10} 196 ${x + 80} 186`, colours.ink, 8),
    ),
    clock(easel, (posts[1] ?? 600) - 160),
    ...(isDark ? posts.map((x) => glow(x + 110, 206, 13, colours)) : []),
    rect(-2, platform, 1204, 200, mix(colours.middle, colours.paper, 0.3)),
    rect(-2, platform, 1204, 16, colours.paper),
    gouges(
      Array.from({ length: 16 }, () => ({
        x: dice.between(0, 1200),
        y: dice.between(platform + 40, 790),
        length: dice.between(100, 260),
        thickness: 4,
      })),
      mix(colours.middle, colours.near, 0.4),
    ),
    ...Array.from({ length: dice.whole(2, 5) }, () => {
      const x = dice.between(80, 1120);
      return (
        standing(
          dice,
          { x, y: dice.between(platform + 70, platform + 120), scale: dice.between(1.15, 1.35) },
          colours.ink,
        ) + (dice.chance(0.5) ? rect(x + 44, platform + 26, 62, 50, colours.accent) : '')
      );
    }),
  ].join('');
};

const clock = ({ colours, dice }: Easel, x: number) =>
  rect(x - 3, 150, 6, 60, colours.ink) +
  circle(x, 250, 46, colours.ink) +
  circle(x, 250, 38, colours.paper) +
  line([x, 250], [x + dice.between(-22, 22), 224], colours.ink, 5) +
  line([x, 250], [x + 16, 250 + dice.between(-10, 14)], colours.ink, 5);

export const RAILWAYS: readonly Composition[] = [acrossCountry, downTheTracks, besidePlatform];
