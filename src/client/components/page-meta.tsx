import { mediaUrl, SHARE_SIZE } from '../../shared/media-url.ts';
import type { NewsImage } from '../../shared/image.ts';
import { useSite } from '../lib/site-context.ts';

type Props = {
  /** Without the newsroom's name, which is put behind it; '' for the newsroom's own page. */
  title: string;
  description: string;
  /** Path of the page's one address. */
  path: string;
  /** The whole address of what this page only leads to. */
  canonical?: string | undefined;
  previous?: string | undefined;
  next?: string | undefined;
  image?: NewsImage | null;
  /** Path of a share picture, which comes before the image. */
  sharePicture?: string;
  article?: { publishedAt: string; updatedAt: string; section: string | undefined };
};

/** What a page says of itself to the browser's tab, to search engines and where its link is shared. */
export function PageMeta({
  title,
  description,
  path,
  canonical,
  previous,
  next,
  image,
  sharePicture,
  article,
}: Props) {
  const { name, origin, language } = useSite();
  const address = canonical ?? origin + path;
  const picture =
    sharePicture === undefined
      ? pictureOf(image)
      : { path: sharePicture, alt: title, ...SHARE_SIZE };
  return (
    <>
      <title>{title === '' ? name : `${title} | ${name}`}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={address} />
      {previous !== undefined && <link rel="prev" href={origin + previous} />}
      {next !== undefined && <link rel="next" href={origin + next} />}
      <meta property="og:site_name" content={name} />
      <meta property="og:locale" content={language.replace('-', '_')} />
      <meta property="og:type" content={article === undefined ? 'website' : 'article'} />
      <meta property="og:title" content={title === '' ? name : title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      {article !== undefined && (
        <>
          <meta property="article:published_time" content={article.publishedAt} />
          <meta property="article:modified_time" content={article.updatedAt} />
          {article.section !== undefined && (
            <meta property="article:section" content={article.section} />
          )}
        </>
      )}
      <meta
        name="twitter:card"
        content={picture === undefined ? 'summary' : 'summary_large_image'}
      />
      {picture !== undefined && (
        <>
          <meta property="og:image" content={origin + picture.path} />
          <meta property="og:image:alt" content={picture.alt} />
          <meta property="og:image:width" content={String(picture.width)} />
          <meta property="og:image:height" content={String(picture.height)} />
        </>
      )}
    </>
  );
}

/** A picture of the newsroom's in the size that is good for sharing. */
function pictureOf(image: NewsImage | null | undefined) {
  const width = image?.widths.findLast((candidate) => candidate <= 1200);
  if (image == null || width === undefined) return undefined;
  const height = Math.round((width * image.height) / image.width);
  return { path: mediaUrl(image, width, 'jpg'), alt: image.alt, width, height };
}
