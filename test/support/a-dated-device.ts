import type { Page } from 'playwright-core';
import { aKeptDevice, type RunningBrowser } from './kept-device.ts';
import { openGateway } from './open-gateway.ts';
import type { Stretch } from './said-ages.ts';
import { SHIFTED } from './shifted-clock.ts';

/** A clock that goes on by itself from where it is set; milliseconds since 1970. */
export function aClock() {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    /** By how much it differs from the machine's. */
    ahead: () => ahead,
    set: (time: number) => void (ahead = time - Date.now()),
  };
}

/** A reader's device that lives, with its worker, by the time of a clock, and whose signal comes and goes. It is opened and closed as often as is liked, and removed by the caller. */
export async function aDatedDevice(origin: string, clock: ReturnType<typeof aClock>) {
  const gateway = await openGateway(origin);
  const device = await aKeptDevice(gateway.origin);
  const came = new Map<string, Stretch[]>();
  let running: RunningBrowser | undefined;
  let connected: { from: number; asked: number } | undefined;

  const setSignal = async (isThere: boolean) => {
    if (isThere) {
      gateway.mend();
      gateway.fail({ change: SHIFTED }, /^\/service-worker\.js$/);
      connected ??= { from: clock.now(), asked: gateway.asked.length };
    } else {
      gateway.fail('down');
      noteWhatCame();
    }
    await running?.context.setOffline(!isThere);
  };

  function noteWhatCame() {
    if (connected === undefined) return;
    const stretch = { from: connected.from, to: clock.now() };
    for (const path of new Set(gateway.asked.slice(connected.asked))) {
      came.set(path, [...(came.get(path) ?? []), stretch]);
    }
    connected = undefined;
  }

  return {
    /** What its pages threw. */
    exceptions: device.exceptions,
    /** When an answer may have come over the network: it was asked for while there was a signal. */
    came: (answer: string) => came.get(answer) ?? [],
    setSignal,
    /** Starts its browser at the clock's time. */
    async open({ hasSignal }: { hasSignal: boolean }): Promise<Page> {
      running = await device.start({ ahead: clock.ahead() });
      await setSignal(hasSignal);
      return running.context.pages()[0] ?? running.context.newPage();
    },
    async close() {
      noteWhatCame();
      await running?.context.close();
    },
    async remove() {
      await running?.context.close();
      await device.remove();
      gateway.close();
    },
  };
}
