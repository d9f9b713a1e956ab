import { useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Article } from '../../../shared/article.ts';
import { articleUrl, tagUrl } from '../../../shared/page-urls.ts';
import { Picture } from '../../components/picture.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSite } from '../../lib/site-context.ts';
import { ArticleHead } from './article-head.tsx';
import styles from './article-view.module.css';
import { ArticleBody } from './body/article-body.tsx';
import { Contents } from './contents.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { Gate } from './gate.tsx';
import { nameHeadings } from './name-headings.ts';
import { QuoteSharing } from './share/quote-sharing.tsx';
import { ShareButton } from './share/share-button.tsx';
import { useMarkRead } from './use-mark-read.ts';
import { PictureLink } from './viewer/picture-link.tsx';

type Props = {
  article: Article;
  /** What can be done with it, under its headline. */
  tools?: ReactNode;
};

/** A story from headline to tags; a premium one to its gate. */
export function ArticleView({ article, tools }: Props) {
  const messages = useMessages();
  const { origin } = useSite();
  const text = useRef<HTMLDivElement>(null);
  useMarkRead(article.id);
  const { image, imageCaption, imageCredit, readAt, gate, tags } = article;
  const { blocks, headings } = nameHeadings(article.body);
  const shared = { title: article.headline, url: readAt ?? origin + articleUrl(article.slug) };
  return (
    <article className={styles.article}>
      <ArticleHead article={article} />
      <div className={styles.tools}>
        {tools}
        <ShareButton shared={shared} />
      </div>
      <p className={styles.address}>{shared.url}</p>
      {image !== null && (
        <figure className={styles.lead}>
          <PictureLink image={image}>
            <Picture
              image={image}
              alt={image.alt}
              sizes="(width >= 80rem) 50rem, (width >= 48rem) calc(100vw - 3rem), 100vw"
              eager
            />
          </PictureLink>
          {(imageCaption !== '' || imageCredit !== '') && (
            <figcaption className={styles.caption}>
              {imageCaption} {imageCredit !== '' && <small>{imageCredit}</small>}
            </figcaption>
          )}
        </figure>
      )}
      {readAt === null ? (
        <>
          <div className={styles.text}>
            <Contents headings={headings} />
            <div ref={text} className={styles.body} data-gated={gate !== null}>
              <ArticleBody blocks={blocks} />
            </div>
          </div>
          <QuoteSharing body={text} shared={shared} />
          {gate !== null && <Gate />}
        </>
      ) : (
        <Elsewhere address={readAt} />
      )}
      {tags.length > 0 && (
        <nav aria-label={messages.article.tags}>
          <ul className={styles.list}>
            {tags.map((tag) => (
              <li key={tag.slug}>
                <Link className={styles.tag} to={tagUrl(tag.slug)}>
                  {tag.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </article>
  );
}
