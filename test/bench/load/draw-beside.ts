import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../support/find-chromium.ts';
import { startStaticCopy } from './static-copy.ts';

const RUNS = 5;
const AUDITS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
};
type Metric = keyof typeof AUDITS;
type Figures = Record<Metric, number>;

/** Draws a page of ours and a static page of the same text and pictures in turns, under real throttling, and prints the medians side by side. */
export async function drawBeside(origin: string, path: string) {
  const { executablePath, environment } = await findChromium();
  const copy = await startStaticCopy(origin, path);
  const browser = await launch({
    chromePath: executablePath,
    chromeFlags: CHROMIUM_ARGUMENTS,
    envVars: { ...process.env, ...environment },
  });
  const ours: Figures[] = [];
  const still: Figures[] = [];
  try {
    // The first drawing of each makes the pictures, which readers then share.
    for (let n = -1; n < RUNS; n++) {
      const pair = [
        await draw(origin + path, browser.port),
        await draw(copy.origin + path, browser.port),
      ] as const;
      if (n < 0) continue;
      ours.push(pair[0]);
      still.push(pair[1]);
    }
  } finally {
    browser.kill();
    copy.stop();
  }
  console.table(
    (Object.keys(AUDITS) as Metric[]).map((metric) => ({
      metric,
      'our page': median(ours, metric),
      'static page': median(still, metric),
      ratio: round(median(ours, metric) / median(still, metric)),
      'our page, all runs': ours.map((figures) => round(figures[metric])).join(' '),
      'static page, all runs': still.map((figures) => round(figures[metric])).join(' '),
    })),
  );
}

async function draw(url: string, port: number): Promise<Figures> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyAudits: Object.values(AUDITS),
    formFactor: 'mobile',
    screenEmulation: { mobile: true, width: 390, height: 844, deviceScaleFactor: 2 },
    // Lighthouse's own figures for a slow 4G, 150 ms and 1.6 Mbit/s, with a processor four times as slow.
    throttlingMethod: 'devtools',
  });
  const audits = result?.lhr.audits ?? {};
  const figures = Object.entries(AUDITS).map(([metric, audit]) => {
    const value = audits[audit]?.numericValue;
    if (value === undefined) {
      throw new Error(`No ${metric} for ${url}: ${result?.lhr.runtimeError?.message ?? ''}`);
    }
    return [metric, value];
  });
  return Object.fromEntries(figures) as Figures;
}

function median(runs: Figures[], metric: Metric): number {
  const sorted = runs.map((figures) => figures[metric]).toSorted((a, b) => a - b);
  return round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
}

const round = (value: number) => (value < 10 ? Number(value.toFixed(3)) : Math.round(value));
