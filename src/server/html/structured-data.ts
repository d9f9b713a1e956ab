import type { BreadcrumbList, NewsArticle, ProfilePage, WithContext } from 'schema-dts';
import type { Article } from '../../shared/article.ts';
import type { Author } from '../../shared/author.ts';
import type { NewsImage } from '../../shared/image.ts';
import { mediaUrl, shareUrl } from '../../shared/media-url.ts';
import { articleUrl, authorUrl, categoryUrl } from '../../shared/page-urls.ts';
import type { RenderedPage } from '../../client/server-entry.tsx';

/** What machines are told of an article and of where it stands, or of an author; nothing for other pages. Never more than the page shows. */
export function structuredData({ article, author, site, state: { origin } }: RenderedPage) {
  if (author !== undefined) return [profilePage(author, origin)];
  if (article === undefined) return [];
  return [newsArticle(article, site.name, origin), breadcrumbs(article, origin)];
}

function newsArticle(
  article: Article,
  publisher: string,
  origin: string,
): WithContext<NewsArticle> {
  const picture = pictureAddress(article.image);
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
    image: origin + (picture ?? shareUrl(article)),
  };
}

function profilePage(author: Author, origin: string): WithContext<ProfilePage> {
  const { slug, name, role, biography, image, links } = author;
  const picture = pictureAddress(image);
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name,
      url: origin + authorUrl(slug),
      ...(role === '' ? {} : { jobTitle: role }),
      ...(biography === '' ? {} : { description: biography }),
      ...(picture === undefined ? {} : { image: origin + picture }),
      ...(links.length === 0 ? {} : { sameAs: links }),
    },
  };
}

/** Where a picture is in a width that is good for machines; undefined where there is none. */
function pictureAddress(image: NewsImage | null): string | undefined {
  const width = image?.widths.findLast((candidate) => candidate <= 1200);
  return image === null || width === undefined ? undefined : mediaUrl(image, width, 'jpg');
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
