import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { createPictureSeal } from '../../../src/server/accounts/picture-seal.ts';
import { anImage } from '../../support/a-story.ts';

const SECRET = 'a-secret-of-more-than-thirty-two-characters';
const seal = createPictureSeal([SECRET]);
const picture = anImage({ id: '77', url: 'https://news.example/CANARY-file.jpg' });

test('a sealed name opens for the account that it was made for, and for no other', () => {
  const name = seal.seal(picture, 'ada');

  expect(seal.open(name, 'ada')).toMatchObject({ id: '77', url: picture.url, width: 1600 });
  expect(seal.open(name, 'bo')).toBeUndefined();
  expect(seal.open(name, '')).toBeUndefined();
});

test('a sealed name tells nothing of its picture', () => {
  const name = seal.seal(picture, 'ada');

  expect(name).toMatch(/^[\w-]+$/);
  expect(Buffer.from(name, 'base64url').toString('latin1')).not.toMatch(/CANARY|news|77/);
});

test('a picture keeps its name for an account, and has another for each other', () => {
  expect(seal.seal(picture, 'ada')).toBe(seal.seal(picture, 'ada'));
  expect(seal.seal(picture, 'ada')).not.toBe(seal.seal(picture, 'bo'));
  expect(seal.seal(picture, 'ada')).not.toBe(seal.seal({ ...picture, id: '78' }, 'ada'));
});

test('names of a secret that is rotated out open as long as it is listed', () => {
  const name = seal.seal(picture, 'ada');
  const fresh = 'another-secret-of-more-than-thirty-two-ones';

  expect(createPictureSeal([fresh, SECRET]).open(name, 'ada')).toMatchObject({ id: '77' });
  expect(createPictureSeal([fresh]).open(name, 'ada')).toBeUndefined();
});

property.prop([fc.string(), fc.string()])('nothing else opens', (name, login) => {
  expect(seal.open(name, login)).toBeUndefined();
});

property.prop([fc.nat(), fc.integer({ min: 1, max: 255 })])(
  'a name with a changed byte does not open',
  (place, change) => {
    const bytes = Buffer.from(seal.seal(picture, 'ada'), 'base64url');
    const at = place % bytes.length;
    bytes[at] = (bytes[at] ?? 0) ^ change;

    expect(seal.open(bytes.toString('base64url'), 'ada')).toBeUndefined();
  },
);
