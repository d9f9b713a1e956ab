import type { PageWords } from './page-words.ts';

type Fragment = { prefix: string; start: string; end: string; suffix: string };

/** Characters up to which a quotation stands in its link as a whole. */
const SHORT = 200;
/** Words by which a longer one is told, at its start and at its end. */
const ENDS = 5;
/** Words around it, tried in turn until the place is the first that fits. */
const CONTEXTS = [0, 2, 4, 8, 16];

/** The part of an address that has a browser show the range's words and mark them: `:~:text=` (WICG, "URL Fragment Text Directives"). */
export function textFragment(words: PageWords): string {
  const fragments = CONTEXTS.map((count) => fragmentOf(words, count));
  const found = fragments.find((fragment) => isFirst(fragment, words)) ?? fragments.at(-1);
  return found === undefined ? '' : format(found);
}

function fragmentOf({ text, start, end }: PageWords, context: number): Fragment {
  const quote = text.slice(start, end);
  const isLong = quote.length > SHORT || quote.includes('\n');
  const before = text.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
  const [after = ''] = text.slice(end).trimStart().split('\n');
  return {
    prefix: lastWords(before, context),
    start: isLong ? firstWords(quote.split('\n')[0] ?? '', ENDS) : quote,
    end: isLong ? lastWords(quote.split('\n').at(-1) ?? '', ENDS) : '',
    suffix: firstWords(after, context),
  };
}

/** Whether a browser, which takes the first place that fits, comes to the very range. */
function isFirst({ prefix, start, end, suffix }: Fragment, words: PageWords): boolean {
  const range = end === '' ? pattern(start) : `${pattern(start)}.*?${pattern(end)}`;
  const whole = `${pattern(prefix)}\\s*(${range})\\s*${pattern(suffix)}`;
  const found = new RegExp(whole, 'disu').exec(words.text)?.indices?.[1];
  return found?.[0] === words.start && found[1] === words.end;
}

/** Whole words in one block, however far apart. */
function pattern(text: string): string {
  if (text === '') return '';
  const words = text.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return `(?<![\\p{L}\\p{N}])${words.join(' +')}(?![\\p{L}\\p{N}])`;
}

function format({ prefix, start, end, suffix }: Fragment): string {
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === '' ? [] : [encode(end)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** Every sign as well: a hyphen has a meaning there, and what makes links of addresses in messages stops at others. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(
    /[-!'()*._~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const firstWords = (text: string, count: number) => wordsOf(text).slice(0, count).join(' ');
const lastWords = (text: string, count: number) =>
  count === 0 ? '' : wordsOf(text).slice(-count).join(' ');
