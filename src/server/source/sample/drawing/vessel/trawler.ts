import { line, rect, stroke } from '../shapes.ts';
import { hull, type Vessel, waterline } from './vessel.ts';

/** A fishing boat with its gear up. */
export const trawler: Vessel = (colours, _dice, isDark) =>
  [
    hull(400, 66, colours.accent, 44),
    rect(-200, -72, 402, 10, colours.paper),
    rect(28, -158, 96, 92, colours.paper),
    rect(18, -168, 116, 13, colours.ink),
    rect(44, -144, 26, 26, isDark ? colours.light : colours.near),
    rect(82, -144, 26, 26, isDark ? colours.light : colours.near),
    line([-20, -66], [-20, -300], colours.ink, 8),
    line([-20, -270], [-170, -130], colours.ink, 6),
    line([-20, -270], [180, -110], colours.ink, 3),
    line([-170, -130], [-176, -66], colours.ink, 3),
    stroke('M-170 -130Q-120 -70 -60 -72', colours.near, 3),
    line([-150, -70], [-150, -190], colours.ink, 6),
    line([-150, -190], [-20, -290], colours.ink, 3),
    waterline(400, colours),
  ].join('');
