import type { Browser, Page } from 'playwright-core';

type Finished = { method?: string; params?: { encodedDataLength?: number } };

/** Has the browser itself count the bytes that a page and the service workers get over the network, headers included; returns the sum so far. */
export async function countNetwork(browser: Browser, page: Page): Promise<() => number> {
  let bytes = 0;
  const count = ({ method, params }: Finished) => {
    if (method === 'Network.loadingFinished') bytes += params?.encodedDataLength ?? 0;
  };
  const own = await page.context().newCDPSession(page);
  own.on('Network.loadingFinished', (params) =>
    count({ method: 'Network.loadingFinished', params }),
  );
  await own.send('Network.enable');

  const devtools = await browser.newBrowserCDPSession();
  devtools.on('Target.receivedMessageFromTarget', ({ message }) =>
    count(JSON.parse(message) as Finished),
  );
  const { targetInfos } = await devtools.send('Target.getTargets');
  for (const { targetId, type } of targetInfos) {
    if (type !== 'service_worker') continue;
    const { sessionId } = await devtools.send('Target.attachToTarget', { targetId });
    const message = JSON.stringify({ id: 1, method: 'Network.enable' });
    await devtools.send('Target.sendMessageToTarget', { sessionId, message });
  }
  return () => bytes;
}
