import * as fc from 'fast-check';
import type { NewsroomEdit, Taxonomy } from './newsroom-edit.ts';
import { nextId } from './wordpress-double-edits.ts';
import { aPost, type DoublePost, type DoubleSite } from './wordpress-double-site.ts';
import { createDoubleZone } from './wordpress-double-zone.ts';

/** Makes an edit for the site as it is at an instant; undefined where there is nothing to be edited so. */
type Draw = (site: DoubleSite, now: number) => NewsroomEdit | undefined;
type RandomEdit = fc.Arbitrary<{ name: string; draw: Draw }>;

const index = fc.nat(200);
const word = fc.constantFrom('ferry', 'ice', 'quay', 'tide', '항구', 'ärger', 'storm');
/** Seconds before or after now: mostly a moment ago, at times years. */
const age = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 40_000_000 }));
const categories = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 });
const tags = fc.uniqueArray(fc.nat(5), { maxLength: 3 });

const itemAt = <T>(items: T[], at: number): T | undefined => items[at % items.length];
const idsAt = (terms: { id: number }[], at: number[]) => [
  ...new Set(at.flatMap((place) => itemAt(terms, place)?.id ?? [])),
];
const localAt = (site: DoubleSite, instant: number) => createDoubleZone(site).toLocal(instant);
const named = (name: string, draw: Draw) => ({ name, draw });

/** An edit of one of the posts that are so. */
function ofPost(
  at: number,
  isMeant: (post: DoublePost) => boolean,
  edit: (post: DoublePost, site: DoubleSite, now: number) => NewsroomEdit,
): Draw {
  return (site, now) => {
    const post = itemAt(site.posts.filter(isMeant), at);
    return post && edit(post, site, now);
  };
}

const isOut = ({ status }: DoublePost) => status === 'publish';
const isAnything = () => true;

/** Dated so many seconds ago, and taken by WordPress as edited then. */
const publishAt = (since: fc.Arbitrary<number>): RandomEdit =>
  fc.record({ age: since, word, categories, tags, author: fc.nat(2) }).map((said) =>
    named('publish', (site, now) => {
      const id = nextId(site);
      const post = aPost({
        id,
        date: localAt(site, now - said.age * 1000),
        slug: said.word,
        title: `${said.word} ${id}`,
        content: `<p>Dawn ${id}.</p><p>Dusk.</p><p>${'The CANARY sang all day. '.repeat(30)}</p>`,
        categories: idsAt(site.categories, said.categories),
        tags: idsAt(site.tags, said.tags),
        author: itemAt(site.users, said.author)?.id ?? 0,
      });
      return { kind: 'publish', post };
    }),
  );

const schedule: RandomEdit = fc.integer({ min: 61, max: 7_200 }).map((ahead) =>
  named('schedule', (site, now) => {
    const id = nextId(site);
    return {
      kind: 'publish',
      post: aPost({
        id,
        date: localAt(site, now + ahead * 1000),
        categories: idsAt(site.categories, [ahead]),
      }),
    };
  }),
);

const save: RandomEdit = fc
  .record({ at: index, word, categories, tags, author: fc.nat(2), what: fc.nat(6) })
  .map(({ at, what, ...said }) =>
    named(
      'save',
      ofPost(at, isAnything, ({ id, title }, site) => {
        const changes = [
          { title: `${title} *` },
          { slug: said.word },
          { categories: idsAt(site.categories, said.categories) },
          { tags: idsAt(site.tags, said.tags) },
          { author: itemAt(site.users, said.author)?.id ?? 0 },
          { password: at % 2 === 0 },
          { content: `<p>Rewritten ${at}.</p>` },
        ][what];
        return { kind: 'edit', id, changes: changes ?? {} };
      }),
    ),
  );

const redate: RandomEdit = fc.record({ at: index, age }).map((said) =>
  named(
    'redate',
    ofPost(said.at, isOut, ({ id }, site, now) => ({
      kind: 'edit',
      id,
      changes: { date: localAt(site, now - said.age * 1000) },
    })),
  ),
);

const trash: RandomEdit = index.map((at) =>
  named(
    'trash',
    ofPost(at, isOut, ({ id }) => ({ kind: 'trash', id })),
  ),
);
const restore: RandomEdit = index.map((at) =>
  named(
    'restore',
    ofPost(
      at,
      ({ status }) => status === 'trash',
      ({ id }) => ({ kind: 'restore', id }),
    ),
  ),
);
const setStatus: RandomEdit = fc
  .record({
    at: index,
    status: fc.constantFrom('draft' as const, 'private' as const, 'publish' as const),
  })
  .map(({ at, status }) =>
    named(
      'set status',
      ofPost(
        at,
        (post) => post.status !== 'trash',
        ({ id }) => ({
          kind: 'edit',
          id,
          changes: { status },
        }),
      ),
    ),
  );

/** What every look finds. */
export const visibleEdit = fc.oneof(
  publishAt(fc.integer({ min: 0, max: 90 })),
  save,
  save,
  redate,
  trash,
  restore,
  setStatus,
  schedule,
);

const raw: RandomEdit = fc
  .record({ at: index, age, categories, word, what: fc.nat(4) })
  .map(({ at, what, ...said }) =>
    named(
      'raw',
      ofPost(at, isOut, ({ id, title }, site, now) => {
        const changes = [
          { title: `${title} raw` },
          { categories: idsAt(site.categories, said.categories) },
          { date: localAt(site, now - said.age * 1000) },
          { slug: `raw-${id}-${at}` },
          { status: 'draft' as const },
        ][what];
        return { kind: 'raw', id, changes: changes ?? {} };
      }),
    ),
  );

const taxonomy = fc.constantFrom<Taxonomy>('categories', 'tags');
const renameTerm: RandomEdit = fc.record({ taxonomy, at: index, word }).map((said) =>
  named('rename term', (site) => {
    const term = itemAt(site[said.taxonomy], said.at);
    // The premium mark is known by its slug.
    if (term === undefined || term.slug === 'pro') return undefined;
    const slug = encodeURIComponent(said.word).toLowerCase();
    return { kind: 'renameTerm', taxonomy: said.taxonomy, id: term.id, name: said.word, slug };
  }),
);
const deleteTerm: RandomEdit = fc
  .record({ taxonomy, at: index, into: fc.option(index) })
  .map((said) =>
    named('delete term', (site) => {
      const terms = site[said.taxonomy].filter(({ slug }) => slug !== 'pro');
      const term = itemAt(terms, said.at);
      if (term === undefined || terms.length < 3) return undefined;
      const other = said.into === null ? undefined : itemAt(terms, said.into)?.id;
      const into = other === undefined || other === term.id ? {} : { into: other };
      return { kind: 'deleteTerm', taxonomy: said.taxonomy, id: term.id, ...into };
    }),
  );
const renameUser: RandomEdit = fc.record({ at: index, word }).map((said) =>
  named('rename user', (site) => {
    const user = itemAt(site.users, said.at);
    const slug = `${encodeURIComponent(said.word).toLowerCase()}-${user?.id}`;
    return user && { kind: 'renameUser', id: user.id, name: `${said.word} ${user.id}`, slug };
  }),
);

/** What only a sweep finds as well. */
export const anyEdit = fc.oneof(
  visibleEdit,
  visibleEdit,
  publishAt(age),
  raw,
  renameTerm,
  deleteTerm,
  renameUser,
);
