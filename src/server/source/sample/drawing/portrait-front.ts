import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import { portraitGround } from './portrait-ground.ts';
import { circle, ellipse, fillPath, placed, polygon, steps, stroke } from './shapes.ts';

/** Seen from the front, half of the face in the light. */
export const frontal: Composition = (easel) => {
  const { colours, dice } = easel;
  const x = 600 + dice.between(-130, 130);
  const wide = dice.between(98, 122);
  const side = dice.pick([1, -1] as const);
  const coat = dice.pick([
    colours.near,
    colours.accent,
    colours.middle,
    mix(colours.near, colours.middle, 0.5),
  ]);
  const hair = mix(colours.near, colours.middle, dice.between(0, 0.7));
  const head = haircut(easel, wide, hair);
  return [
    portraitGround(easel, x),
    placed(
      { x, y: 656, scale: 1.25 },
      head.behind,
      fillPath(
        'M-350 170Q-340 20 -180 -10Q-80 -30 -70 -70L70 -70Q80 -30 180 -10Q340 20 350 170Z',
        coat,
      ),
      fillPath('M-60 -120L60 -120L64 -50Q0 20 -64 -50Z', colours.ink),
      face(easel, wide, side),
      head.front,
      collar(easel, coat),
      gouges(
        [-1, 1].map((arm) => ({
          x: arm * 186,
          y: 120,
          length: 120,
          thickness: 7,
          angle: 90 + arm * 8,
          bend: arm * -8,
        })),
        mix(coat, colours.ink, 0.6),
      ),
    ),
  ].join('');
};

function face({ colours, dice }: Easel, wide: number, side: 1 | -1): string {
  const lit = mix(colours.light, colours.accent, 0.2);
  const shade = mix(colours.ink, lit, 0.34);
  const jaw = dice.between(0.62, 0.92);
  const half = `M0 -346Q${side * wide} -346 ${side * wide} -210Q${side * wide * jaw} -72 0 -48`;
  const whole = `M0 -352Q${wide + 6} -352 ${wide + 6} -210Q${wide * jaw + 10} -66 0 -42Q${-wide * jaw - 10} -66 ${-wide - 6} -210Q${-wide - 6} -352 0 -352Z`;
  const nose = dice.between(20, 34);
  const mouth = dice.between(-6, 6);
  return [
    fillPath(whole, colours.ink),
    fillPath(
      `${half}Q${side * 14} -70 ${side * 4} -98Q${side * 12} -116 ${side * 5} -132L${side * nose} -148L${side * 3} -226Q${side * 10} -290 0 -346Z`,
      lit,
    ),
    ellipse(side * 46, -216, 15, 7, colours.ink),
    fillPath(
      `M${side * 18} -250Q${side * 50} -270 ${side * 82} -246L${side * 80} -236Q${side * 50} -254 ${side * 18} -241Z`,
      colours.ink,
    ),
    gouges([{ x: side * 26, y: -108, length: 54, thickness: 7, bend: mouth }], colours.ink),
    gouges(
      [
        { x: side * -46, y: -216, length: 36, thickness: 8, bend: 2 },
        { x: side * -22, y: -108, length: 46, thickness: 5, bend: mouth },
      ],
      shade,
    ),
    dice.chance(0.35)
      ? stroke(
          'M-82 -214a34 30 0 1 0 68 0a34 30 0 1 0 -68 0M14 -214a34 30 0 1 0 68 0a34 30 0 1 0 -68 0M-14 -216Q0 -228 14 -216',
          mix(colours.middle, colours.paper, 0.4),
          7,
        )
      : '',
    dice.chance(0.22)
      ? fillPath(
          `M${-wide + 6} -190Q${-wide * 0.8} -20 0 -14Q${wide * 0.8} -20 ${wide - 6} -190Q${wide * 0.6} -128 30 -126L-30 -126Q${-wide * 0.6} -128 ${-wide + 6} -190ZM-30 -112Q0 -104 30 -112Q0 -88 -30 -112Z`,
          mix(colours.near, colours.ink, 0.4),
        )
      : '',
  ].join('');
}

/** Hair or a hat: what lies behind the head and what lies on it. */
function haircut(
  { colours, dice }: Easel,
  wide: number,
  hair: string,
): { behind: string; front: string } {
  const parted = fillPath(
    `M${-wide - 12} -176Q${-wide - 24} -316 -70 -352Q10 -400 84 -350Q${wide + 26} -310 ${wide + 12} -180Q${wide - 4} -250 66 -292Q-10 -280 -62 -318Q${-wide + 2} -270 ${-wide - 12} -176Z`,
    hair,
  );
  const band = `M${-wide - 6} -214Q${-wide - 10} -368 0 -374Q${wide + 10} -368 ${wide + 6} -214Q${wide - 22} -316 0 -322Q${-wide + 22} -316 ${-wide - 6} -214Z`;
  const long = fillPath(
    `M${-wide - 36} 30Q${-wide - 62} -374 0 -382Q${wide + 62} -374 ${wide + 36} 30Z`,
    hair,
  );
  const divided = fillPath(
    `M${-wide - 14} -120Q${-wide - 40} -370 0 -378Q${wide + 40} -370 ${wide + 14} -120Q${wide - 2} -270 0 -330Q${-wide + 2} -270 ${-wide - 14} -120Z`,
    hair,
  );
  const curls = steps(200, 340, 7)
    .map((angle) =>
      circle(
        Math.cos((angle * Math.PI) / 180) * (wide + 6),
        -250 + Math.sin((angle * Math.PI) / 180) * 110,
        46,
        hair,
      ),
    )
    .join('');
  const brim =
    fillPath(`M-186 -296Q0 -340 186 -296L180 -276Q0 -318 -180 -276Z`, hair) +
    fillPath(
      `M-108 -306Q-112 -440 -40 -436Q0 -420 40 -436Q112 -440 108 -306Q0 -332 -108 -306Z`,
      hair,
    ) +
    fillPath('M-110 -330Q0 -354 110 -330L110 -306Q0 -332 -110 -306Z', colours.accent);
  const sideburns = [-1, 1]
    .map((side) =>
      fillPath(
        `M${side * (wide + 2)} -170Q${side * (wide + 26)} -240 ${side * (wide - 8)} -286Q${side * (wide - 2)} -230 ${side * (wide - 14)} -180Z`,
        hair,
      ),
    )
    .join('');
  const shawl = fillPath(
    `M${-wide - 30} 20Q${-wide - 60} -378 0 -388Q${wide + 60} -378 ${wide + 30} 20L${wide - 30} -10Q${wide + 26} -330 0 -338Q${-wide - 26} -330 ${-wide + 30} -10Z`,
    mix(colours.accent, colours.light, 0.2),
  );
  return dice.pick([
    { behind: '', front: parted },
    { behind: '', front: parted },
    { behind: long, front: divided },
    { behind: circle(0, -396, 50, hair), front: fillPath(band, hair) },
    { behind: curls, front: fillPath(band, hair) },
    { behind: '', front: sideburns },
    { behind: '', front: brim },
    { behind: '', front: shawl },
  ]);
}

function collar({ colours, dice }: Easel, coat: string): string {
  const lapel = mix(coat, colours.ink, 0.45);
  const shirt = polygon(
    [
      [-72, -58],
      [0, 44],
      [72, -58],
      [58, 40],
      [0, 170],
      [-58, 40],
    ],
    colours.paper,
  );
  return dice.pick([
    shirt +
      polygon(
        [
          [-15, 30],
          [15, 30],
          [26, 170],
          [-26, 170],
        ],
        colours.accent === coat ? colours.ink : colours.accent,
      ) +
      polygon(
        [
          [-76, -56],
          [-112, -24],
          [-24, 172],
          [-60, 172],
          [-136, -10],
        ],
        lapel,
      ) +
      polygon(
        [
          [76, -56],
          [112, -24],
          [24, 172],
          [60, 172],
          [136, -10],
        ],
        lapel,
      ),
    fillPath('M-84 -86Q0 -10 84 -86L92 -26Q0 50 -92 -26Z', mix(coat, colours.light, 0.35)),
    shirt +
      polygon(
        [
          [-78, -56],
          [-120, -22],
          [-16, 172],
          [-80, 172],
        ],
        lapel,
      ) +
      polygon(
        [
          [78, -56],
          [120, -22],
          [16, 172],
          [80, 172],
        ],
        lapel,
      ),
    fillPath(
      'M-90 -80Q0 10 90 -80L108 -20Q0 70 -108 -20ZM10 30L70 10L92 172L24 172Z',
      colours.accent === coat ? colours.light : colours.accent,
    ),
  ]);
}
