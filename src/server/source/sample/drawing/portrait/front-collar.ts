import type { Easel } from '../easel.ts';
import { mix } from '../mix.ts';
import { fillPath, polygon } from '../shapes.ts';

/** What is worn at the neck: shirt and tie, roll neck, open shirt or scarf. */
export function collar({ colours, dice }: Easel, coat: string): string {
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
