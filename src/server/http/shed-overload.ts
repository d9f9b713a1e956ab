import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import { signInCallbackUrl } from '../../shared/page-urls.ts';
import { refuse } from './refusal.ts';

export type Load = {
  /** How late the event loop is, in milliseconds. */
  delay: () => number;
  stop: () => void;
};

const RETRY_SECONDS = 2;
/** The callback leads on at once: a refusal would stand at an address that holds a password. */
const LET_THROUGH = new Set(['/healthz', signInCallbackUrl()]);

/** Measures the event loop by the second: what it was late by most of the time, so that one long pause is not overload. */
export function measureLoad(): Load {
  const histogram = monitorEventLoopDelay({ resolution: 20 });
  let delay = 0;
  histogram.enable();
  const timer = setInterval(() => {
    delay = histogram.percentile(50) / 1e6;
    histogram.reset();
  }, 1_000);
  timer.unref();
  return {
    delay: () => delay,
    stop: () => {
      clearInterval(timer);
      histogram.disable();
    },
  };
}

/** Answers 503 at once, with Retry-After, to what would only wait: while too many requests are being answered, or the event loop is late. The liveness check and readers who come back from signing in are let through; pictures have a queue and bounds of their own. */
export function shedOverload({
  load,
  log,
  mostInFlight = 200,
  mostDelay = 500,
}: {
  load: Pick<Load, 'delay'>;
  log: Logger;
  mostInFlight?: number;
  mostDelay?: number;
}): MiddlewareHandler {
  let inFlight = 0;
  let shedding = false;

  const note = (overloaded: boolean) => {
    if (overloaded === shedding) return;
    shedding = overloaded;
    if (overloaded) log.warn({ inFlight, delay: load.delay() }, 'Overloaded: requests are refused');
    else log.info('No longer overloaded');
  };

  return async (c, next) => {
    const { path } = c.req;
    const overloaded = inFlight >= mostInFlight || load.delay() > mostDelay;
    note(overloaded);
    if (path.startsWith('/media/') || LET_THROUGH.has(path)) return next();
    if (overloaded) {
      return refuse(
        {
          status: 503,
          detail: 'More readers are here than this server can answer. Try again in a moment.',
          headers: { 'Retry-After': String(RETRY_SECONDS) },
        },
        { accept: c.req.header('Accept'), path },
      );
    }
    inFlight += 1;
    try {
      return await next();
    } finally {
      inFlight -= 1;
    }
  };
}
