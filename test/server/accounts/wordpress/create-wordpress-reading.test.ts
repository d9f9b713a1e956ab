import { describe, expect, test } from 'vitest';
import { NewsroomUnavailable } from '../../../../src/server/accounts/accounts.ts';
import { createWordpressReading } from '../../../../src/server/accounts/wordpress/create-wordpress-reading.ts';
import { textsIn } from '../../../../src/server/source/block-text.ts';
import { aSession } from '../../../support/a-session.ts';
import { gatePremium } from '../../../support/gate-premium.ts';
import { premiumPosts } from '../../../support/premium-posts.ts';
import { aPassword, aReader } from '../../../support/wordpress-double-readers.ts';
import { aMedia } from '../../../support/wordpress-double-site.ts';
import { aDouble } from '../../../support/wordpress-sync.ts';

const NOTICE = '<p>Members alone see how it goes on.</p><p><a href="/join">Join now</a></p>';

/** A gated site with three premium stories, a member and a reader who is none. */
async function aGatedSite({ count = 3 } = {}) {
  const double = await aDouble({
    posts: premiumPosts(count),
    media: Array.from({ length: count }, (_, place) => aMedia({ id: place + 1 })),
  });
  double.readers = [aReader({ login: 'ada' }), aReader({ login: 'bo' })];
  const [ada, bo] = double.readers.map((reader) => {
    const { secret, uuid } = aPassword(reader);
    return aSession({ login: reader.login, password: { secret, id: uuid } });
  });
  const gate = gatePremium(double, { opens: (login) => login === 'ada', notice: NOTICE });
  const handedOut: string[] = [];
  let time = Date.UTC(2026, 10, 9, 7);
  const reading = createWordpressReading({
    findRoot: async () => new URL(`${double.url}/wp-json/`),
    home: () => double.url,
    mayShow: () => true,
    newestPremium: () => premiumPosts(count).slice(0, 3),
    onHandedOut: ({ slug }) => handedOut.push(slug),
    now: () => time,
  });
  return {
    double,
    gate,
    handedOut,
    reading,
    ada: ada ?? aSession(),
    bo: bo ?? aSession(),
    /** Lets what visitors get be asked for anew. */
    waitAMinute: () => (time += 60_000),
  };
}

const STORY = { id: 2, slug: 'premium-2' };

describe('a story of a gated site', () => {
  test('opens whole for a member, with its pictures', async () => {
    const { reading, ada } = await aGatedSite();

    const answer = await reading.readBody(ada, STORY);

    if (answer.kind !== 'whole') throw new Error(answer.kind);
    const text = textsIn(answer.body).join(' ');
    expect(text).toContain('Story 2 begins');
    expect(text).toContain('CANARY2 was heard of in room 2 for the time 5.');
    expect(text).toContain('CANARY-caption');
    expect(answer.images).toMatchObject([{ id: '2', width: 1600 }]);
  });

  test('is refused to a reader who is no member', async () => {
    const { reading, bo } = await aGatedSite();

    expect(await reading.readBody(bo, STORY)).toEqual({ kind: 'refused' });
  });

  test.each([1, 3])(
    'is refused with a notice that readers alone get, though story %i is open to them',
    async (open) => {
      const { reading, bo, double, gate } = await aGatedSite();
      const { fault } = double;
      gate.opens = (login, id) => login === 'bo' && id === open;
      double.fault = (request) => {
        const isReader = request.authorization !== undefined;
        gate.notice = isReader ? '<p>The desk sends its regards.</p>' : '';
        return fault(request);
      };

      expect(await reading.readBody(bo, STORY)).toEqual({ kind: 'refused' });
    },
  );

  test('opens and closes at once when a member is made and unmade', async () => {
    const { reading, bo, gate } = await aGatedSite();

    gate.opens = (login) => login !== '';
    const made = await reading.readBody(bo, STORY);
    gate.opens = (login) => login === 'ada';
    const unmade = await reading.readBody(bo, STORY);

    expect([made.kind, unmade.kind]).toEqual(['whole', 'refused']);
  });

  test('ends the session of a password that was revoked', async () => {
    const { reading, ada, double } = await aGatedSite();

    for (const reader of double.readers) reader.passwords = [];

    expect(await reading.readBody(ada, STORY)).toEqual({ kind: 'revoked' });
  });

  test('is nobody’s while the site gives it to everybody, of which its operator hears', async () => {
    const { reading, ada, bo, double, handedOut } = await aGatedSite();

    double.fault = () => undefined;
    const answers = [await reading.readBody(ada, STORY), await reading.readBody(bo, STORY)];

    expect(answers).toEqual([{ kind: 'handed-out' }, { kind: 'handed-out' }]);
    expect(new Set(handedOut)).toEqual(new Set(['premium-2']));
  });

  test('opens again when the site is mended', async () => {
    const { reading, ada, double, waitAMinute } = await aGatedSite();
    double.fault = () => undefined;
    await reading.readBody(ada, STORY);

    gatePremium(double, { opens: (login) => login === 'ada', notice: NOTICE });
    waitAMinute();

    expect((await reading.readBody(ada, STORY)).kind).toBe('whole');
  });
});

describe('without a word about the reader', () => {
  test.each([
    ['an error', { status: 500, body: { code: 'internal_server_error' } }],
    ['maintenance', { status: 503, body: '<html>Back soon</html>' }],
    ['a web page', { body: '<!doctype html><html><body>Hello</body></html>' }],
    ['something else', { body: { hello: 'world' } }],
  ])('%s is neither a gate nor a grant', async (_, fault) => {
    const { reading, ada, bo, double } = await aGatedSite();

    double.fault = () => fault;

    await expect(reading.readBody(ada, STORY)).rejects.toThrow(NewsroomUnavailable);
    await expect(reading.readBody(bo, STORY)).rejects.toThrow(NewsroomUnavailable);
    await expect(reading.learnOpens(ada)).rejects.toThrow(NewsroomUnavailable);
  });

  test('an answer to the reader alone, or to visitors alone, is none', async () => {
    const { reading, ada, double, waitAMinute } = await aGatedSite();
    const { fault } = double;

    double.fault = (request) =>
      request.authorization === undefined ? { status: 500, body: {} } : fault(request);
    await expect(reading.readBody(ada, STORY)).rejects.toThrow(NewsroomUnavailable);
    waitAMinute();
    double.fault = (request) =>
      request.authorization === undefined ? fault(request) : { status: 500, body: {} };
    await expect(reading.readBody(ada, STORY)).rejects.toThrow(NewsroomUnavailable);
  });

  test('a story that nobody gets any more cannot be judged', async () => {
    const { reading, ada } = await aGatedSite();

    await expect(reading.readBody(ada, { id: 99, slug: 'gone' })).rejects.toThrow(
      NewsroomUnavailable,
    );
  });
});

test('a story comes without its pictures where the media library fails', async () => {
  const { reading, ada, double } = await aGatedSite();
  const { fault } = double;

  double.fault = (request) =>
    request.route === 'wp/v2/media' ? { status: 500, body: {} } : fault(request);

  expect(await reading.readBody(ada, STORY)).toMatchObject({ kind: 'whole', images: [] });
});

test('many readers at once are few requests at once, and ask as visitors but once', async () => {
  const { reading, ada, bo, double } = await aGatedSite();

  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, place) => reading.readBody(place % 2 ? ada : bo, STORY)),
  );

  expect(answers.filter(({ kind }) => kind === 'whole')).toHaveLength(10);
  expect(double.most()).toBeLessThanOrEqual(6);
  const asVisitor = double.requests.filter(({ authorization }) => authorization === undefined);
  expect(asVisitor).toHaveLength(1);
});

describe('what an account opens is learned by the three newest stories', () => {
  test('all of a member', async () => {
    const { reading, ada } = await aGatedSite();

    expect(await reading.learnOpens(ada)).toBe('all');
  });

  test('none of a reader who is no member', async () => {
    const { reading, bo } = await aGatedSite();

    expect(await reading.learnOpens(bo)).toBe('none');
  });

  test('some where they differ', async () => {
    const { reading, bo, gate } = await aGatedSite();

    gate.opens = (login, id) => login === 'bo' && id === 3;

    expect(await reading.learnOpens(bo)).toBe('some');
  });

  test('some, to be told by each story, where the newsroom has none', async () => {
    const { reading, ada } = await aGatedSite({ count: 0 });

    expect(await reading.learnOpens(ada)).toBe('some');
  });
});
