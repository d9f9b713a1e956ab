import type { Easel } from '../easel.ts';
import { heightAt } from '../land.ts';
import type { Point } from '../shapes.ts';
import { conifer } from '../trees.ts';

/** Spruces scattered along a line of ground. */
export function forest({ colours, dice }: Easel, ground: readonly Point[], count: number): string {
  return Array.from({ length: count }, () => {
    const x = dice.between(-10, 1210);
    return conifer(x, heightAt(ground, x) + 20, dice.between(70, 190), colours.ink);
  }).join('');
}
