import { expect, it } from 'vitest';
import { spared } from '../../../../src/client/features/settings/spared.ts';

it.each([
  // 1200 pixels of width for the column of a phone, 480 under the data saver.
  [{ width: 390, pixelRatio: 3 }, 0.84],
  [{ width: 1280, pixelRatio: 1 }, 1 - (240 / 640) ** 2],
  [{ width: 1280, pixelRatio: 2 }, 1 - (360 / 1200) ** 2],
  // No wider picture is drawn than the widest.
  [{ width: 1280, pixelRatio: 4 }, 1 - (640 / 1600) ** 2],
  [{ width: 160, pixelRatio: 1 }, 0],
])('of a picture in the text at %o the data saver spares a share of %f', (screen, share) => {
  expect(spared(screen)).toBeCloseTo(share);
});
