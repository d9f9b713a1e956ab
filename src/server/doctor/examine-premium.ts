import { parseList } from '../source/wordpress/parse-list.ts';
import { readableSlug } from '../source/wordpress/site-address.ts';
import { POST_FIELDS, postSchema } from '../source/wordpress/wire-post.ts';
import { counted } from './counted.ts';
import type { Finding } from './finding.ts';
import { isHandedOut } from './is-handed-out.ts';
import type { CountedCategory } from './get-category-tree.ts';
import type { Visit } from './visit-site.ts';

const subject = 'Premium';
const MOST_READ = 5;
/** Words of slugs that newsrooms mark what they sell with. */
const LIKELY =
  /^(?:pro|premium|plus|abo|abos|paid|paywall|members?|subscribers?|subscription|subscriptions|exclusive|insider|vip)$/i;

/** Whether the category is there that marks premium stories, and whether the site gives their text to anybody. */
export async function examinePremium(visit: Visit): Promise<Finding[]> {
  const { categories, client, log, settings } = visit;
  if (!categories.book.hasPremium) return [withoutMark(visit)];
  const marked = categories.all.filter(({ id }) => categories.book.isPremium([id]));
  const { value, total } = await client.get('wp/v2/posts', {
    categories: marked.map(({ id }) => id).join(','),
    per_page: MOST_READ,
    _fields: POST_FIELDS,
  });
  const posts = parseList(postSchema, value, { kind: 'posts', log });
  if (posts.length === 0) return [withoutStories(visit)];
  const many = total === null ? 'stories' : counted(total, 'story', 'stories');
  const given = posts.filter(({ content }) => isHandedOut(content));
  const looked = `the newest ${posts.length} looked at`;
  const name = settings.PREMIUM_CATEGORY;
  return [
    { mark: 'ok', subject, text: `The category ${name} marks ${many}.`, variables: markedBy(name) },
    given.length === 0
      ? {
          mark: 'ok',
          subject,
          text: `Anonymous visitors get the beginning alone (${looked}).`,
        }
      : {
          mark: 'warning',
          subject,
          text: `Your site itself gives the text of ${given.length} to anonymous visitors (${looked}): ${given.map(({ slug }) => readableSlug(slug)).join(', ')}. Dateline keeps the opening alone; let your membership plugin guard the REST API as well.`,
        },
  ];
}

function withoutMark({ categories, settings }: Visit): Finding {
  const name = settings.PREMIUM_CATEGORY;
  const free = `No category has the slug ${name}, so every story is free to read`;
  const [first, ...others] = candidatesIn(categories.all, name);
  if (first === undefined) {
    const text = `${free}. If you sell some, set PREMIUM_CATEGORY to the slug of their category.`;
    return { mark: 'note', subject, text };
  }
  const likely = [first, ...others]
    .map(({ slug, count }) => `${slug} (${counted(count, 'story', 'stories')})`)
    .join(', ');
  const text = `${free}. Set PREMIUM_CATEGORY to the slug of the right one; likely: ${likely}.`;
  return { mark: 'warning', subject, text, variables: markedBy(first.slug) };
}

function withoutStories({ categories, settings }: Visit): Finding {
  const name = settings.PREMIUM_CATEGORY;
  const others = candidatesIn(categories.all, name).map(({ slug }) => slug);
  const likely = others.length === 0 ? '' : ` Likely others: ${others.join(', ')}.`;
  const text = `The category ${name} is there, but has no story. Is it the right one for PREMIUM_CATEGORY?${likely}`;
  return { mark: 'warning', subject, text, variables: markedBy(name) };
}

/** Categories that look like a premium mark, the biggest first. */
function candidatesIn(all: CountedCategory[], name: string): CountedCategory[] {
  return all.filter(
    ({ slug }) => slug !== name && slug.split(/[-_]/).some((word) => LIKELY.test(word)),
  );
}

const markedBy = (slug: string) => ({ PREMIUM_CATEGORY: slug });
