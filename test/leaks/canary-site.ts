import {
  aMedia,
  aPage,
  aPost,
  aTermOf,
  type DoubleSite,
} from '../support/wordpress-double-site.ts';
import { canaryWord } from './canary-word.ts';
import { PAGE } from './outputs.ts';
import { premiumBody } from './premium-body.ts';
import { seedWord, type Shown } from './seed-word.ts';

/** Of its stories: a long premium one, a short one, and a free one. */
export const SLUGS = { long: 'the-quarry', short: 'the-weir', free: 'the-ferry' };

const LONG = 77;
const SHORT = 78;

/** Yesterday or today, which is news to sitemaps. */
const DAY = new Date(Date.now() - 12 * 3_600_000).toISOString().slice(0, 10);
const at = (hour: number) => `${DAY}T0${hour}:00:00`;

/**
 * A newsroom with a word of its own in everything that a premium story has beyond its opening; what each is, by word. Another
 * `edition` has other words of the same length there, and is the same to everybody. `seeds`: a leak in all that is public.
 */
export function aCanarySite({ edition = '', seeds = false } = {}) {
  const canaries = new Map<string, string>();
  const wordsOf = (story: string) => (place: string) => {
    const word = canaryWord(`${story}: ${place}`, edition);
    canaries.set(word, `${story}: ${place}`);
    return word;
  };
  const seeded = (text: string, shown: Shown) => (seeds ? `${text} ${seedWord(shown)}` : text);
  const quarry = wordsOf(SLUGS.long);
  const weir = wordsOf(SLUGS.short);
  const { html, media } = premiumBody(quarry);
  /** What everybody may read of the premium stories, by id. */
  const openings = new Map([
    [
      LONG,
      `<p>It began at dawn. ${seeded('', 'opening')}</p><p>Nobody slept in the village above the quarry.</p>`,
    ],
    [SHORT, '<p>The weir broke.</p><p>The valley heard it first.</p>'],
  ]);
  // As WordPress makes excerpts of texts that have none: it goes on beyond the opening.
  const made = `It began at dawn. Nobody slept in the village above the quarry. ${textOf(html)} [&hellip;]`;
  const excerpt = seeds ? `Dust. ${seedWord('dek')}.` : made;

  const site: Partial<DoubleSite> = {
    offersPasswords: true,
    name: seeded('Strait Ledger', 'site'),
    categories: [
      aTermOf({ id: 1, slug: 'uncategorized', name: 'Uncategorized' }),
      aTermOf({ id: 2, slug: 'harbours', name: seeded('Harbours', 'category') }),
      aTermOf({ id: 3, slug: 'pro', name: 'PRO' }),
    ],
    tags: [aTermOf({ id: 30, slug: 'tides', name: seeded('Tides', 'tag') })],
    users: [
      { id: 2, slug: 'ilze-vetra', name: seeded('Ilze', 'author'), description: 'Writes.' },
      { id: 4, slug: 'ada-wren', name: 'Ada Wren', description: 'Writes as well.' },
    ],
    media: [
      aMedia({ id: 7, alt: 'A harbour', caption: `<p>${seeded('At dawn.', 'caption')}</p>` }),
      ...media,
    ],
    pages: [aPage({ id: 90, slug: PAGE, title: seeded('About us', 'page') })],
    posts: [
      aPost({
        id: LONG,
        slug: SLUGS.long,
        title: seeded('The quarry', 'headline'),
        date: at(3),
        categories: [2, 3],
        tags: [30],
        featured_media: 7,
        excerpt: `<p>${excerpt}</p>`,
        content: openings.get(LONG) + html,
      }),
      aPost({
        id: SHORT,
        slug: SLUGS.short,
        title: 'The weir',
        // What stands under its author's name is not told to be related as well.
        author: 4,
        date: at(2),
        categories: [2, 3],
        tags: [30],
        content: `${openings.get(SHORT)}<p>Then ${weir('end')} ran down to the sea.</p>`,
      }),
      aPost({
        id: 76,
        slug: SLUGS.free,
        title: 'The ferry',
        date: at(1),
        categories: [2],
        tags: [30],
        content: `<p>The ferry waits for <a href="/${SLUGS.long}/">the quarry</a>.</p>`,
      }),
    ],
  };
  return { site, canaries, openings };
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
