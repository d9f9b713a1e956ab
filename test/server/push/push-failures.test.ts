import { expect, test } from 'vitest';
import { sendMessage } from '../../../src/server/push/send-message.ts';
import { makePushKeys } from '../../../src/server/push/make-push-keys.ts';
import { aSubscription } from '../../support/a-push-service.ts';
import { aNameServer } from '../media/name-server.ts';
import { aTellingSite } from './a-telling-site.ts';

/** A site with one follower and a story that is about to be told. */
async function aStoryToTell() {
  const site = await aTellingSite();
  const browser = site.service.aBrowser();
  await site.follow(browser);
  site.publish();
  await site.pass(5);
  return { ...site, browser };
}

test.for([404, 410])('a browser that its service answers %i for is removed', async (status) => {
  const site = await aStoryToTell();
  site.service.answerWith({ status });

  await site.pass(1);

  expect(await site.readerState.countFollowers()).toBe(0);
});

test.for([400, 413, 401, 302])(
  'a message that is answered with %i is dropped, and said in the log',
  async (status) => {
    const site = await aStoryToTell();
    site.service.answerWith({ status });

    await site.pass(20);
    site.publish();
    await site.pass(6);

    expect(site.browser.messages().map(({ title }) => title)).toEqual(['Headline 2', 'Headline 3']);
    expect(site.logged()).toContain(`"reason":"${status}"`);
  },
);

test.for([429, 500, 503])(
  'a service that answers %i is asked again when it says, with what came meanwhile',
  async (status) => {
    const site = await aStoryToTell();
    site.service.answerWith({ status, headers: { 'Retry-After': '600' } });

    await site.pass(1);
    site.publish();
    await site.pass(9);
    const before = site.browser.messages().length;
    await site.pass(1);
    await site.pass(60);

    expect(before).toBe(1);
    expect(site.browser.messages().map(({ count }) => count)).toEqual([1, 2]);
  },
);

test('a service that does not answer is asked six times, ever later, and then the message is dropped', async () => {
  const site = await aStoryToTell();
  site.service.answerWith(...Array<'silence'>(6).fill('silence'));

  await site.pass(1 + 1 + 2 + 4 + 8 + 16);
  const tries = site.browser.messages().length;
  await site.pass(30);
  site.publish();
  await site.pass(6);

  expect(tries).toBe(6);
  expect(site.browser.messages().at(-1)).toMatchObject({ title: 'Headline 3', count: 1 });
  expect(site.browser.messages()).toHaveLength(7);
  expect(await site.readerState.countFollowers()).toBe(1);
});

test('what fails for one is sent to all others', async () => {
  const site = await aStoryToTell();
  const others = Array.from({ length: 110 }, () => site.service.aBrowser());
  for (const other of others) await site.follow(other);
  site.publish();
  await site.pass(4);
  site.service.answerWith({ status: 410 }, { status: 500 }, { status: 400 });

  await site.pass(10);

  const told = others.filter((other) => other.messages().length === 1);
  expect(told.length).toBeGreaterThanOrEqual(108);
  expect(site.logged()).toMatch(/"taken":1\d\d/);
});

test('the log names neither an endpoint nor a key', async () => {
  const site = await aStoryToTell();
  site.service.answerWith({ status: 400 }, { status: 500 });
  await site.pass(10);

  const { endpoint, keys } = site.browser;
  for (const secret of [new URL(endpoint).pathname, keys.auth, keys.p256dh]) {
    expect(site.logged()).not.toContain(secret);
  }
  expect(site.logged()).toContain('push service');
});

const message = { title: '', body: '', language: 'en', tag: 'a', path: '/', count: 1, slugs: [] };

test.for([
  ['a name that leads into a private network', 'https://push.example.org/send', ['10.0.0.1']],
  ['a name that leads there as well', 'https://push.example.org/send', ['1.1.1.1', '127.0.0.1']],
  ['a private address', 'https://192.168.1.9/send', []],
  ['a plain connection', 'http://push.example.org/send', ['1.1.1.1']],
] as const)('nothing is sent to %s, whatever was subscribed', async ([, endpoint, addresses]) => {
  const names = aNameServer([...addresses]);

  const sent = await sendMessage(aSubscription(endpoint).subscription, message, {
    keys: makePushKeys(),
    subject: 'https://reader.example',
    admitsLocal: false,
    lookup: names.lookupAll,
  });

  expect(sent).toEqual({ kind: 'gone' });
});

test('keys that no browser can have made end the subscription', async () => {
  const { subscription } = aSubscription('https://push.example.org/send');

  const sent = await sendMessage(
    { ...subscription, keys: { ...subscription.keys, p256dh: 'A'.repeat(87) } },
    message,
    { keys: makePushKeys(), subject: 'https://reader.example', admitsLocal: false },
  );

  expect(sent).toEqual({ kind: 'gone' });
});
