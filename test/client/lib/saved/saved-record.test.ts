import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  isSameText,
  newRecord,
  READER,
  unwantedBy,
  wantedBy,
  withArticle,
  withoutPictures,
  withPicture,
} from '../../../../src/client/lib/saved/saved-record.ts';
import { picturesDrawn } from '../../../../src/client/lib/saved/pictures-drawn.ts';
import type { Article } from '../../../../src/shared/article.ts';
import type { SavedStory } from '../../../../src/shared/device-stores.ts';
import { TEASER_EXAMPLE } from '../../../../src/shared/teaser.ts';
import { anArticle } from '../../../support/an-article.ts';

const PHONE = { width: 390, ratio: 2, format: 'avif' as const };
const draw = (article: Article) => picturesDrawn(article, PHONE);

/** One of three versions of a story: of three texts, with as many pictures. */
const aVersion = (version: number) => {
  const image = {
    id: `${version}`,
    version: '1',
    widths: [120, 480, 800],
    width: 1600,
    height: 1000,
    alt: '',
    placeholder: null,
  };
  return anArticle({
    image: version === 0 ? null : image,
    body: [
      { kind: 'paragraph', children: [`Version ${version}.`] },
      ...(version === 2
        ? [{ kind: 'figure' as const, image: { ...image, id: 'other' }, caption: [] }]
        : []),
    ],
  });
};

/** What can become of a saved story, in any order. */
const deed = fc.oneof(
  fc.record({ kind: fc.constant('comes'), at: fc.nat(9), bytes: fc.integer({ min: 1, max: 999 }) }),
  fc.record({ kind: fc.constant('edited'), version: fc.nat(2) }),
  fc.record({ kind: fc.constant('seen') }),
  fc.record({ kind: fc.constant('evicted') }),
  fc.record({ kind: fc.constant('wanted'), who: fc.constantFrom(READER, 'take /latest') }),
  fc.record({ kind: fc.constant('unwanted'), who: fc.constantFrom(READER, 'take /latest') }),
);

/** What a story comes to, told plainly. */
type Model = { version: number; seen: number; there: Map<string, number>; keptBy: Set<string> };

const begin = (keptBy: string[]) =>
  newRecord(aVersion(0), { paths: draw(aVersion(0)), savedAt: '2026-11-20T12:00:00Z', keptBy });

function expectToBe(record: SavedStory, model: Model) {
  const text = new TextEncoder().encode(JSON.stringify(record.article)).length;
  const pictures = [...model.there.values()].reduce((sum, bytes) => sum + bytes, 0);
  expect(record.article).toEqual(aVersion(model.version));
  expect(record.former).toEqual(model.seen === model.version ? null : aVersion(model.seen));
  expect(new Set(record.pictures)).toEqual(new Set(model.there.keys()));
  expect(record.pictures.concat(record.missing).toSorted()).toEqual(
    draw(record.article).toSorted(),
  );
  expect(record.bytes).toBe(text + pictures);
  expect(new Set(record.keptBy)).toEqual(model.keptBy);
}

describe('the record of a saved story', () => {
  property.prop([fc.array(deed, { maxLength: 40 })])(
    'says of each picture whether it is there, what was first saved, how large all is and who wants it, whatever becomes of it',
    (deeds) => {
      let record: SavedStory | undefined = begin([READER]);
      const model: Model = { version: 0, seen: 0, there: new Map(), keptBy: new Set([READER]) };

      for (const done of deeds) {
        if (record === undefined) return;
        if ('bytes' in done) {
          const path: string | undefined = record.missing[done.at];
          if (path === undefined) continue;
          record = withPicture(record, path, done.bytes);
          model.there.set(path, done.bytes);
        } else if ('version' in done) {
          record = withArticle(record, aVersion(done.version), draw);
          if (done.version !== model.version) model.there.clear();
          model.version = done.version;
        } else if ('who' in done && done.kind === 'wanted') {
          record = wantedBy(record, done.who);
          model.keptBy.add(done.who);
        } else if ('who' in done) {
          record = unwantedBy(record, done.who);
          model.keptBy.delete(done.who);
          expect(record === undefined).toBe(model.keptBy.size === 0);
        } else if (done.kind === 'seen') {
          record = { ...record, former: null };
          model.seen = model.version;
        } else {
          record = withoutPictures(record, draw(record.article));
          model.there.clear();
        }
        if (record !== undefined) expectToBe(record, model);
      }
    },
  );

  it('is the same where a picture comes that it does not ask for', () => {
    const record = begin([READER]);

    expect(withPicture(record, '/media/nothing', 5)).toBe(record);
  });

  it('keeps what was first saved through several edits, and nothing where they are taken back', () => {
    const edited = withArticle(withArticle(begin([READER]), aVersion(1), draw), aVersion(2), draw);

    expect(edited.former).toEqual(aVersion(0));
    expect(withArticle(edited, aVersion(0), draw).former).toBeNull();
  });

  it('does not call an edit a correction that leaves every word as it was', () => {
    const touched = { ...aVersion(0), updatedAt: '2026-12-01T00:00:00Z' };

    expect(withArticle(begin([READER]), touched, draw).former).toBeNull();
  });
});

const list = (text: string) =>
  anArticle({
    body: [{ kind: 'list', ordered: false, items: [[{ kind: 'paragraph', children: [text] }]] }],
  });

describe('the words of a story', () => {
  it('are those in lists, marks and captions too', () => {
    expect(isSameText(list('One'), list('Two'))).toBe(false);
    expect(isSameText(list('One'), list('One'))).toBe(true);
    expect(isSameText(anArticle(), anArticle({ imageCaption: 'A quay' }))).toBe(false);
  });
});

describe('the files of a story’s pictures', () => {
  const { image } = aVersion(2);

  it('are those that the device draws: the lead large and on a card, others in the text', () => {
    expect(picturesDrawn(aVersion(2), PHONE)).toEqual([
      '/media/2-1/800.avif',
      '/media/2-1/480.avif',
      '/media/other-1/800.avif',
    ]);
    expect(picturesDrawn(aVersion(2), { width: 1280, ratio: 1, format: 'webp' })).toEqual([
      '/media/2-1/800.webp',
      '/media/2-1/480.webp',
      '/media/other-1/800.webp',
    ]);
  });

  it('are as large as there are, each once', () => {
    const small = image && { ...image, widths: [120] };

    expect(picturesDrawn({ ...TEASER_EXAMPLE, ...anArticle({ image: small }) }, PHONE)).toEqual([
      '/media/2-1/120.avif',
    ]);
  });
});
