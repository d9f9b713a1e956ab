import type { BreadcrumbList, NewsArticle, WithContext } from 'schema-dts';
import type { Article } from '../../shared/article.ts';
import { mediaUrl, shareUrl } from '../../shared/media-url.ts';
import { articleUrl, authorUrl, categoryUrl } from '../../shared/page-urls.ts';
import type { RenderedPage } from '../../client/server-entry.tsx';

/** What machines are told of an article and of where it stands; nothing for other pages. Never more than the page shows. */
export function structuredData({ article, site, state: { origin } }: RenderedPage) {
  if (article === undefined) return [];
  return [newsArticle(article, site.name, origin), breadcrumbs(article, origin)];
}

function newsArticle(
  article: Article,
  publisher: string,
  origin: string,
): WithContext<NewsArticle> {
  const { image } = article;
  const width = image?.widths.findLast((candidate) => candidate <= 1200);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.dek,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    mainEntityOfPage: article.readAt ?? origin + articleUrl(article.slug),
    isAccessibleForFree: article.access === 'free' && article.readAt === null,
    author: article.byline.map(({ slug, name }) => ({
      '@type': 'Person' as const,
      name,
      url: origin + authorUrl(slug),
    })),
    publisher: { '@type': 'NewsMediaOrganization', name: publisher, url: origin },
    ...(article.section === null ? {} : { articleSection: article.section.name }),
    image:
      origin +
      (image === null || width === undefined ? shareUrl(article) : mediaUrl(image, width, 'jpg')),
  };
}

function breadcrumbs(article: Article, origin: string): WithContext<BreadcrumbList> {
  const path = [
    ...article.categories.map(({ slug, name }) => ({ name, url: categoryUrl(slug) })),
    { name: article.headline, url: articleUrl(article.slug) },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: path.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + url,
    })),
  };
}
