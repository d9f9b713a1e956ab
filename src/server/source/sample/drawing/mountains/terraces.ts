import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { heightAt, land, peaks, slopeMarks } from '../land.ts';
import { mix } from '../mix.ts';
import { curve, type Point, polygon, rect, steps, stroke } from '../shapes.ts';
import { sky } from '../sky.ts';

/** Terraces of vines that go up to the hills, a road winding between them. */
export const terraces: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const { art } = sky(easel, 430);
  const back = peaks(dice, { base: 430, height: 240, count: dice.whole(2, 4) });
  const tones = [
    mix(colours.middle, colours.light, 0.3),
    colours.middle,
    mix(colours.middle, colours.near, 0.35),
    mix(colours.middle, colours.near, 0.7),
    colours.near,
  ];
  const tilt = dice.pick([-1, 1]) * dice.between(40, 110);
  const banks = tones.map((tone, place) => {
    const y = 380 + place * 86;
    const edge: Point[] = steps(-60, 1260, 6).map((x) => [
      x,
      y + ((x - 600) / 600) * tilt + dice.between(-16, 16),
    ]);
    const vines = steps(-20, 1220, 30 - place * 3).map((x) => ({
      x,
      y: heightAt(edge, x) + 34 + place * 7,
      length: 36 + place * 13,
      thickness: 6 + place * 2,
      angle: 90 + tilt / 9,
    }));
    return (
      land(edge, tone) +
      gouges(
        vines,
        tones[Math.max(0, place - 1)] === tone
          ? colours.far
          : mix(tone, place < 2 ? colours.near : colours.light, 0.35),
      ) +
      stroke(curve(edge), colours.paper, 3 + place)
    );
  });
  return [
    art,
    land(back, colours.far, { sharp: true }),
    slopeMarks(dice, back, mix(colours.far, colours.middle, 0.6)),
    ...banks,
    winery(easel, dice.between(220, 980), 470),
    isDark ? lamps(easel) : '',
  ].join('');
};

function winery({ colours, isDark }: Easel, x: number, y: number): string {
  return [
    rect(x - 80, y - 70, 160, 76, colours.paper),
    polygon(
      [
        [x - 94, y - 66],
        [x - 60, y - 118],
        [x + 60, y - 118],
        [x + 94, y - 66],
      ],
      colours.accent,
    ),
    rect(x + 66, y - 130, 44, 136, colours.paper),
    polygon(
      [
        [x + 58, y - 126],
        [x + 88, y - 172],
        [x + 118, y - 126],
      ],
      colours.accent,
    ),
    ...[-56, -14, 28].map((offset) =>
      rect(x + offset, y - 46, 22, 26, isDark ? colours.light : colours.near),
    ),
  ].join('');
}

function lamps({ colours, dice }: Easel): string {
  return gouges(
    Array.from({ length: 16 }, () => ({
      x: dice.between(60, 1140),
      y: dice.between(500, 760),
      length: 16,
      thickness: 11,
    })),
    colours.light,
  );
}
