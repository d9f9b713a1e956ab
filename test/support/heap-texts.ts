import type { Page } from 'playwright-core';

/** The texts that the scripts of a page hold in memory, after everything that nothing holds was collected. */
export async function heapTexts(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot');
  await session.detach();
  const { strings } = JSON.parse(parts.join('')) as { strings: string[] };
  return strings.filter((text) => text.includes(' ')).join('\n');
}
