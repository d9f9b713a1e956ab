import type { Page } from 'playwright-core';

type Point = { x: number; y: number };

/** Fingers on a page's screen, told to the browser as a touch screen tells them. */
export async function touchScreen(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map((finger, id) => ({ ...finger, id })),
    });

  /** Puts fingers down, moves each to where it goes in ten steps, and lifts them. */
  const move = async (fingers: { from: Point; to: Point }[]) => {
    await send(
      'touchStart',
      fingers.map(({ from }) => from),
    );
    for (let step = 1; step <= 10; step += 1) {
      await send(
        'touchMove',
        fingers.map(({ from, to }) => ({
          x: from.x + ((to.x - from.x) * step) / 10,
          y: from.y + ((to.y - from.y) * step) / 10,
        })),
      );
    }
    await send('touchEnd', []);
  };

  return {
    move,
    tap: async (at: Point) => {
      await send('touchStart', [at]);
      await send('touchEnd', []);
    },
  };
}
