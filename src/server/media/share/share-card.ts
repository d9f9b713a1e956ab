import type { Article } from '../../../shared/article.ts';
import type { Site } from '../../../shared/site.ts';

/** The words of a share picture, as they are drawn. */
export type ShareCard = {
  /** BCP 47; the side of the page that lines begin at goes by it. */
  language: string;
  newsroom: string;
  /** '' for none, as in the byline. */
  section: string;
  headline: string;
  byline: string;
  date: string;
};

/** What a story's share picture says: nothing but what everybody may read. */
export function shareCard(
  { headline, section, byline, publishedAt }: Article,
  { language, name, timeZone }: Pick<Site, 'language' | 'name' | 'timeZone'>,
): ShareCard {
  // Isolated, so that a Latin name leaves the order of an Arabic line alone.
  const names = byline.map((author) => `\u2068${author.name}\u2069`);
  return {
    language,
    newsroom: name,
    section: section?.name ?? '',
    headline,
    byline: new Intl.ListFormat(language).format(names),
    date: new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'long' }).format(
      new Date(publishedAt),
    ),
  };
}
