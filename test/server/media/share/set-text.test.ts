import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadFaces } from '../../../../src/server/media/share/load-faces.ts';
import { setText, type SetText } from '../../../../src/server/media/share/set-text.ts';

const LOOK = {
  bold: true,
  colour: '#16181d',
  rightToLeft: false,
  room: { width: 1000, height: 300 },
  sizes: [80, 60, 40],
};
const NO_SIGN = '\uE123';

/** The faces of the machine would stand in for those that the server brings. */
beforeAll(async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'dateline-faces-')), 'fonts.conf');
  await writeFile(file, '<fontconfig/>');
  vi.stubEnv('FONTCONFIG_FILE', file);
  await loadFaces();
  await rm(dirname(file), { recursive: true });
});

test.for([
  ['Latin', 'Å'],
  ['Vietnamese', 'ế'],
  ['Greek', 'Ψ'],
  ['Cyrillic', 'Ж'],
  ['Arabic', 'ج'],
  ['Persian', 'گ'],
  ['Korean', '뷁'],
  ['the Chinese in Korean', '韓'],
] as const)(
  'a letter of %s is drawn, and not the box of one that no face has',
  async ([, letter]) => {
    const [drawn, missing] = [await inkOf(letter), await inkOf(NO_SIGN)];

    expect(isBox(missing)).toBe(true);
    expect(isBox(drawn)).toBe(false);
  },
);

test('Arabic letters are joined', async () => {
  const [one, three] = [await inkOf('ي'), await inkOf('ييي')];

  expect(three.width).toBeLessThan(one.width * 2.5);
});

test('an Arabic line runs from the right, and a Latin name inside of it from the left', async () => {
  const line = 'و Emmanuel المستشفيات';
  const [rightToLeft, leftToRight] = [
    await inkOf(line, { ...LOOK, rightToLeft: true }),
    await inkOf(line),
  ];

  const [short = 0, name = 0, long = 0] = wordsOf(rightToLeft).toReversed();
  expect(wordsOf(leftToRight).at(-1)).toBe(long);
  expect(short).toBeLessThan(name);
  expect(name).toBeCloseTo((await inkOf('Emmanuel')).width, -1);
});

test('Korean lines break between words', async () => {
  const [first, second] = [await inkOf('대통령실에서'), await inkOf('논의')];
  const room = { width: first.width + second.width, height: 300 };

  const both = await inkOf('대통령실에서 논의', { ...LOOK, room });

  expect(both.width).toBeCloseTo(first.width, -1);
  expect(both.height).toBeGreaterThan(first.height * 1.5);
});

test('a longer text is set smaller, and one that fits in no size is cut', async () => {
  const words = 'Parliament postpones its vote on the harbour ';
  const [short, middle, cut] = [
    await inkOf('Ferries return'),
    await inkOf(words.repeat(3)),
    await inkOf(words.repeat(40)),
  ];

  expect(middle.height).toBeGreaterThan(short.height);
  for (const { width, height } of [short, middle, cut]) {
    expect(width).toBeLessThanOrEqual(LOOK.room.width);
    expect(height).toBeLessThanOrEqual(LOOK.room.height);
  }
});

test('what means something to the typesetter is drawn as it is written, and what nobody can see is left out', async () => {
  const [plain, odd] = [await inkOf('a b'), await inkOf('a\u0000 \uD800🎉b')];

  expect((await inkOf('<b>&amp;</b>')).width).toBeGreaterThan(plain.width * 2);
  expect(odd.data.equals(plain.data)).toBe(true);
});

test('nothing is made of nothing', async () => {
  expect(await setText(' 🎉 ', LOOK)).toBeUndefined();
});

async function inkOf(text: string, look: typeof LOOK = LOOK): Promise<SetText> {
  const set = await setText(text, look);
  if (set === undefined) throw new Error(`Nothing was set of ${text}`);
  return set;
}

/** Pango draws a frame, with the letter's number inside, for what no face has. */
function isBox(set: SetText): boolean {
  const inked = columnsOf(set).filter((ink) => ink > 0);
  // The frame's corners may be round.
  return Math.min(inked[1] ?? 0, inked.at(-2) ?? 0) > set.height * 0.85;
}

/** The widths of a line's words, from the left. */
const wordsOf = (set: SetText) =>
  columnsOf(set)
    .map((ink) => (ink > 0 ? 'x' : ' '))
    .join('')
    .split(/ {10,}/)
    .map(({ length }) => length);

/** How much ink each column of pixels has. */
function columnsOf({ data, width, height }: SetText): number[] {
  const rows = Array.from({ length: height }, (_, y) => y);
  return Array.from(
    { length: width },
    (_, x) => rows.filter((y) => (data[(y * width + x) * 4 + 3] ?? 0) > 64).length,
  );
}
