import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { createHandedOutWatch } from '../../../src/server/accounts/handed-out-watch.ts';
import { mapPictures } from '../../../src/server/accounts/map-pictures.ts';
import { healthRoutes } from '../../../src/server/api/health-routes.ts';
import { openAccounts } from '../../../src/server/open-accounts.ts';
import { privateArticleApiUrl } from '../../../src/shared/api-urls.ts';
import type { Article } from '../../../src/shared/article.ts';
import type { NewsImage } from '../../../src/shared/image.ts';
import { mediaUrl } from '../../../src/shared/media-url.ts';
import type { Problem } from '../../../src/shared/problem.ts';
import { aReadersApi } from '../../support/a-readers-api.ts';
import { aSession } from '../../support/a-session.ts';
import { gatePremium } from '../../support/gate-premium.ts';
import { CANARY, premiumPosts } from '../../support/premium-posts.ts';
import { aPassword, aReader } from '../../support/wordpress-double-readers.ts';
import { aMedia as aPicture, aPost } from '../../support/wordpress-double-site.ts';
import { aDouble, startWordPressSync } from '../../support/wordpress-sync.ts';
import { aMedia } from '../media/a-media.ts';

const STORY = privateArticleApiUrl('premium-2');

/** A WordPress behind a membership plugin, its stories synchronised; ada is a member, bo is none. */
async function aGatedNewsroom() {
  const double = await aDouble({
    posts: [...premiumPosts(3), aPost({ id: 50, slug: 'a-free-one' })],
    media: [aPicture({ id: 2, slug: 'CANARY-file', alt: 'CANARY-media' })],
  });
  const gate = gatePremium(double, {
    opens: (login) => login === 'ada',
    notice: '<p>Members alone see how it goes on.</p>',
  });
  const sync = startWordPressSync(double.url);
  await sync.until(({ state }) => state === 'current');
  const lines: unknown[] = [];
  const clock = { time: Date.now() };
  const now = () => clock.time;
  const watch = createHandedOutWatch({ log: { warn: (...line) => lines.push(line) }, now });
  const accounts = openAccounts(
    { WORDPRESS_URL: double.url, SITE_URL: undefined, STATE_FILE: '', MEDIA_HOSTS: [] },
    { store: sync.store, onHandedOut: watch.note, now },
  );
  const { media, logged } = await aMedia({ newsroomOrigin: double.url });
  const sessionOf = (login: string) => {
    const reader = aReader({ login, name: login });
    double.readers.push(reader);
    const { secret, uuid: id } = aPassword(reader);
    return aSession({ login, name: login, password: { secret, id }, signedInAt: now() });
  };
  return {
    ...sync,
    double,
    gate,
    clock,
    lines,
    logged,
    watch,
    api: aReadersApi({ store: sync.store, accounts, media, now }),
    ada: sessionOf('ada'),
    bo: sessionOf('bo'),
  };
}

const problemOf = async (answer: Response) => (await answer.json()) as Problem;

test('a member gets the story to its end, its links led to where they are here', async () => {
  const { api, ada } = await aGatedNewsroom();

  const answer = await api.as(ada, STORY);
  const text = await answer.text();

  expect(answer.status).toBe(200);
  expect(text).toContain('CANARY2 was heard of in room 2 for the time 5.');
  expect(text).toContain('"href":"/article/premium-1"');
});

test('whoever is no member gets a gate, and not a word more', async () => {
  const { api, bo } = await aGatedNewsroom();

  const answers = [await api.as(bo, STORY), await api.request(STORY)];
  const texts = await Promise.all(answers.map(async (answer) => answer.text()));

  expect(answers.map(({ status }) => status)).toEqual([403, 401]);
  expect(texts.filter((text) => CANARY.test(text))).toEqual([]);
});

test('a story is a reader’s from when they become a member until they are none', async () => {
  const { api, bo, gate } = await aGatedNewsroom();

  const statuses = [(await api.as(bo, STORY)).status];
  gate.opens = (login) => login !== '';
  statuses.push((await api.as(bo, STORY)).status);
  gate.opens = (login) => login === 'ada';
  statuses.push((await api.as(bo, STORY)).status);

  expect(statuses).toEqual([403, 200, 403]);
});

test('a password that is revoked at the site ends the session at the next story', async () => {
  const { api, ada, double } = await aGatedNewsroom();
  for (const reader of double.readers) reader.passwords = [];

  const answer = await api.as(ada, STORY);

  expect(answer.status).toBe(401);
  expect(answer.headers.get('Set-Cookie')).toContain('Max-Age=0');
  expect(await problemOf(answer)).toMatchObject({ reason: 'revoked' });
});

describe('while the site gives its stories to everybody', () => {
  test('they are nobody’s, in words that tell of a fault', async () => {
    const { api, ada, bo, double, clock } = await aGatedNewsroom();
    double.fault = () => undefined;
    clock.time += 60_000;

    const answers = [await api.as(ada, STORY), await api.as(bo, STORY)];
    const [problem] = await Promise.all(answers.map(problemOf));

    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(problem?.detail).toContain('fault');
    expect(problem?.detail).not.toMatch(CANARY);
  });

  test('its operator is warned in the log and by /readyz, which stays ready', async () => {
    const { api, ada, double, clock, lines, watch, store } = await aGatedNewsroom();
    double.fault = () => undefined;
    const health = new Hono().route(
      '/',
      healthRoutes({ store, warning: watch.warning, now: () => clock.time }),
    );

    await api.as(ada, STORY);
    const answer = await health.request('/readyz');
    const told = (await answer.json()) as { warning: string };

    expect(answer.status).toBe(200);
    expect(told.warning).toContain('gives premium stories to everybody');
    expect(lines).toEqual([[{ story: 2, slug: 'premium-2' }, expect.any(String)]]);
    expect(JSON.stringify([lines, told])).not.toMatch(CANARY);
  });
});

test('a site that is down is neither a gate nor a grant', async () => {
  const { api, ada, bo, double, clock } = await aGatedNewsroom();
  double.fault = () => ({ status: 502, body: {} });
  clock.time += 60_000;

  const answers = [await api.as(ada, STORY), await api.as(bo, STORY)];

  expect(answers.map(({ status }) => status)).toEqual([503, 503]);
  expect(answers[0]?.headers.get('Retry-After')).not.toBeNull();
  const [problem] = await Promise.all(answers.map(problemOf));
  expect(problem?.detail).toContain("can't be asked just now");
});

test('a story that was withdrawn is so for its readers as well', async () => {
  const { api, ada, writer } = await aGatedNewsroom();

  writer.apply({ withdrawn: [2] });

  expect((await api.as(ada, STORY)).status).toBe(410);
});

test('a picture that cannot be had is told of without its name', async () => {
  const { api, ada, logged } = await aGatedNewsroom();
  const article = (await (await api.as(ada, STORY)).json()) as Article;
  const pictures: NewsImage[] = [];
  mapPictures(article.body, (image) => {
    pictures.push(image);
    return image;
  });

  const [picture] = pictures;
  const answer = picture && (await api.as(ada, mediaUrl(picture, 240, 'webp')));

  expect([404, 502]).toContain(answer?.status);
  expect(logged).toEqual([{ reason: expect.stringMatching(/^(?:refused|unreachable)$/) }]);
});

test('nothing of what readers got is in the read model', async () => {
  const { api, ada, store } = await aGatedNewsroom();
  await api.as(ada, STORY);

  const stored = [
    store.findArticle('premium-2'),
    store.relatedTo('premium-2'),
    store.findImage('2'),
    store.readFront(),
  ];

  expect(stored[0]).toMatchObject({ kind: 'article' });
  expect(JSON.stringify(stored)).not.toMatch(CANARY);
});
