import type { Easel } from '../easel.ts';
import { mix } from '../mix.ts';
import { circle, fillPath, steps } from '../shapes.ts';

/** Hair or a hat: what lies behind the head and what lies on it. */
export function haircut(
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
