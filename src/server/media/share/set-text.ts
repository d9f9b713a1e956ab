import sharp from 'sharp';

const SERIF = 'Source Serif 4, Noto Naskh Arabic';
const KOREAN = 'Noto Sans Korean';

/** No room holds as many, in no size. */
const MOST_LETTERS = 400;

/** Of no more than its ink, as raw RGBA. */
export type SetText = { data: Buffer; width: number; height: number };

export type TextLook = {
  bold: boolean;
  /** `#rrggbb` */
  colour: string;
  rightToLeft: boolean;
  /** What it has to fit in, in pixels. */
  room: { width: number; height: number };
  /** In pixels, the one that is tried first in front. */
  sizes: number[];
};

/** A text in the first of its sizes that fits its room; the beginning of one that fits in none; undefined where there is nothing to set. */
export async function setText(text: string, look: TextLook): Promise<SetText | undefined> {
  const letters = Array.from(printable(text)).slice(0, MOST_LETTERS);
  if (letters.length === 0) return undefined;
  for (const size of look.sizes) {
    const { data, info } = await draw(letters.join(''), size, look);
    const { width, height } = info;
    if (width <= look.room.width && height <= look.room.height) return { data, width, height };
  }
  const kept = letters.slice(0, Math.max(1, Math.floor(letters.length * 0.85) - 1));
  return setText(`${kept.join('').trimEnd()}…`, { ...look, sizes: look.sizes.slice(-1) });
}

async function draw(text: string, size: number, { bold, colour, rightToLeft, room }: TextLook) {
  const attributes = {
    font_family: familiesFor(text),
    weight: bold ? 'bold' : 'normal',
    size: `${size}pt`,
    // Without a point it is a height of its own, in 1,024ths of a pixel; Arabic stands taller.
    line_height: String(Math.round(size * 1024 * (/\p{sc=Arab}/u.test(text) ? 1.45 : 1.2))),
    foreground: colour,
  };
  const named = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  // Pango turns a paragraph to a side by its first letter: a mark that is not seen stands there.
  const mark = rightToLeft ? '\u200F' : '\u200E';
  return sharp({
    text: {
      text: `<span ${named.join(' ')}>${mark}${escapeMarkup(wordsKeptWhole(text))}</span>`,
      width: room.width,
      wrap: 'word-char',
      dpi: 72,
      rgba: true,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** Korean has Latin letters of its own beside it. */
const familiesFor = (text: string) =>
  /[\p{sc=Hangul}\p{sc=Han}]/u.test(text) ? `${KOREAN}, ${SERIF}` : `${SERIF}, ${KOREAN}`;

/** Without what no face has a sign for. */
const printable = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cs}\p{Emoji_Presentation}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Lines of Korean would break between any two syllables: a sign of no width holds them together. */
const wordsKeptWhole = (text: string) =>
  text.replace(/\p{sc=Hangul}(?=\p{sc=Hangul})/gu, '$&\u2060');

const escapeMarkup = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
