import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textsIn } from '../../../src/server/source/block-text.ts';
import type { Session } from '../../../src/server/accounts/session.ts';
import { articleApiUrl, privateArticleApiUrl } from '../../../src/shared/api-urls.ts';
import { articleSchema, type Article } from '../../../src/shared/article.ts';
import type { Problem } from '../../../src/shared/problem.ts';
import { anApi } from '../../support/an-api.ts';
import { aReadersApi } from '../../support/a-readers-api.ts';
import { aSamplePaper } from '../../support/a-sample-paper.ts';
import { aSession } from '../../support/a-session.ts';

let paper: ReturnType<typeof aSamplePaper>;
let api: ReturnType<typeof aReadersApi>;

let subscriber: Session;
let reader: Session;

beforeAll(async () => {
  paper = aSamplePaper();
  api = aReadersApi(paper);
  subscriber = await paper.signIn('subscriber');
  reader = await paper.signIn('reader');
}, 60_000);

afterAll(() => paper.close());

/** A hand-written premium story with pictures in its body. */
const premium = () => {
  const found = paper.stories.find(
    ({ record, images }) => record.access === 'premium' && images.length > 1,
  );
  if (found === undefined) throw new Error('The sample has no such story');
  return found;
};
const premiumUrl = () => privateArticleApiUrl(premium().record.slug);

async function readProblem(answer: Response): Promise<Problem> {
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  return (await answer.json()) as Problem;
}

describe('a premium story', () => {
  test('opens to its end for a subscriber, without a gate', async () => {
    const answer = await api.as(subscriber, premiumUrl());
    const article = v.parse(articleSchema, await answer.json());

    expect(answer.status).toBe(200);
    expect(article.gate).toBeNull();
    expect(textsIn(article.body)).toEqual(textsIn(premium().record.body));
  });

  test('is in every other respect as everybody gets it', async () => {
    const { slug } = premium().record;

    const own = (await (await api.as(subscriber, premiumUrl())).json()) as Article;
    const everybodys = (await (
      await anApi(paper.store).request(articleApiUrl(slug))
    ).json()) as Article;

    expect({ ...own, body: [], gate: null }).toEqual({ ...everybodys, body: [], gate: null });
    expect(everybodys.gate).toEqual({ reason: 'subscription' });
  });

  test('is refused to a reader without the subscription, in words that help', async () => {
    const answer = await api.as(reader, premiumUrl());
    const problem = await readProblem(answer);

    expect(answer.status).toBe(403);
    expect(problem.detail).toContain('Osk Tallender');
    expect(problem.detail).toContain('does not include PRO');
    expect(problem.detail).toContain('https://news.example/join');
  });

  test('asks nobody to sign in who has not, and says that they have not', async () => {
    const answer = await api.request(premiumUrl());

    expect(answer.status).toBe(401);
    expect(await readProblem(answer)).toMatchObject({ reason: 'signed-out' });
  });

  test('says that a session has expired, and takes it away', async () => {
    const later = aReadersApi({ ...paper, now: () => paper.now() });
    const old = aReadersApi({ ...paper, now: () => paper.now() - 31 * 24 * 3_600_000 });

    const answer = await later.asWith(await old.cookieOf(subscriber), premiumUrl());

    expect(answer.status).toBe(401);
    expect(await readProblem(answer)).toMatchObject({ reason: 'expired' });
    expect(answer.headers.get('Set-Cookie')).toMatch(/^__Host-dateline=;.*Max-Age=0/);
  });

  test('says that a session was ended elsewhere, and takes it away', async () => {
    const session = await paper.signIn('subscriber');
    await paper.accounts.signOut(session, 'this');

    const answer = await api.as(session, premiumUrl());

    expect(answer.status).toBe(401);
    expect(await readProblem(answer)).toMatchObject({ reason: 'revoked' });
    expect(answer.headers.get('Set-Cookie')).toMatch(/^__Host-dateline=;.*Max-Age=0/);
  });

  test('opens for no session that the newsroom does not know', async () => {
    const answer = await api.as(aSession({ signedInAt: paper.now() }), premiumUrl());

    expect(await readProblem(answer)).toMatchObject({ status: 401, reason: 'revoked' });
  });
});

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('a story travels as %s to who takes it', async (encoding, decompress) => {
  const cookie = await api.cookieOf(subscriber);
  const whole = await (await api.asWith(cookie, premiumUrl())).text();

  const answer = await api.asWith(cookie, premiumUrl(), { 'Accept-Encoding': encoding });
  const bytes = new Uint8Array(await answer.arrayBuffer());

  expect(answer.headers.get('Content-Encoding')).toBe(encoding);
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
  expect(bytes.length).toBeLessThan(whole.length / 2);
  expect(decompress(bytes).toString()).toBe(whole);
});

test('a free story comes as it comes to everybody, signed in or not', async () => {
  const free = paper.stories.find(({ record }) => record.access === 'free');
  const slug = free?.record.slug ?? '';
  const everybodys = await (await anApi(paper.store).request(articleApiUrl(slug))).json();

  const answer = await api.request(privateArticleApiUrl(slug));

  expect(await answer.json()).toEqual(everybodys);
});

test('a story that never was is not found', async () => {
  const answer = await api.as(subscriber, privateArticleApiUrl('no-such-story'));

  expect(await readProblem(answer)).toMatchObject({ status: 404 });
});

test('no answer may be kept by anything, or asked for again by a tag', async () => {
  const answers = [
    await api.as(subscriber, premiumUrl()),
    await api.as(reader, premiumUrl()),
    await api.request(premiumUrl()),
    await api.request(privateArticleApiUrl('no-such-story')),
  ];

  expect(answers.map(({ status }) => status)).toEqual([200, 403, 401, 404]);
  for (const { headers } of answers) {
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(headers.has('ETag')).toBe(false);
  }
});
