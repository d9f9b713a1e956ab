import { useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Article } from '../../../shared/article.ts';
import { articleUrl, tagUrl } from '../../../shared/page-urls.ts';
import { SaveButton } from '../../components/save-button.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSite } from '../../lib/site-context.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import { ArticleHead } from './article-head.tsx';
import styles from './article-view.module.css';
import { bodyOpening } from './body-opening.ts';
import { ArticleBody } from './body/article-body.tsx';
import { Contents } from './contents.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { LeadPicture } from './lead-picture.tsx';
import { useLoadedListening } from './listen/use-loaded-listening.ts';
import { nameHeadings } from './name-headings.ts';
import { QuoteSharing } from './share/quote-sharing.tsx';
import { ShareButton } from './share/share-button.tsx';
import { useMarkRead } from './use-mark-read.ts';

type Props = {
  article: Article;
  /** What can be done with it, under its headline. */
  tools?: ReactNode;
  /** What is to be known of it before it is read. */
  note?: ReactNode;
  /** Whether its text has come, or of a premium story the opening. */
  isWhole: boolean;
  /** What follows its text, or stands in its place while that has not come. */
  end: ReactNode;
};

/** A story from headline to tags. */
export function ArticleView({ article, tools, note, isWhole, end }: Props) {
  const messages = useMessages();
  const { origin } = useSite();
  const own = useOwnText();
  const text = useRef<HTMLDivElement>(null);
  const listening = useLoadedListening();
  useMarkRead(isWhole ? article.id : undefined);
  const { image, imageCaption, imageCredit, readAt, gate, tags } = article;
  const isPremium = article.access === 'premium' && readAt === null;
  const isClosed = isPremium && !(isWhole && gate === null);
  const { blocks, headings } = nameHeadings(article.body);
  // What was begun with all of a text ends with it: what is read out, a quote that is being shared.
  const key = `${article.id} ${isClosed}`;
  const shared = { title: article.headline, url: readAt ?? origin + articleUrl(article.slug) };
  return (
    <article
      className={styles.article}
      dir={own(article.headline).dir}
      data-closed={isClosed || undefined}
    >
      <ArticleHead article={article} />
      <div className={styles.tools}>
        <SaveButton slug={article.slug} headline={article.headline} isWorded />
        {tools}
        <ShareButton shared={shared} />
        <div className={styles.listening}>
          {listening !== undefined && isWhole && (
            <listening.ListenButton key={key} article={article} words={listening.words} />
          )}
        </div>
      </div>
      {note}
      <p className={styles.address}>{shared.url}</p>
      {image !== null && (
        <LeadPicture
          key={image.id}
          image={image}
          caption={imageCaption}
          credit={imageCredit}
          isOpening={!isWhole}
        />
      )}
      {isWhole && readAt === null && (
        <>
          <div className={styles.text}>
            <Contents headings={headings} isBeside={isPremium} />
            <div
              ref={text}
              className={styles.body}
              data-gated={gate !== null}
              {...own(bodyOpening(blocks))}
            >
              <ArticleBody key={article.id} blocks={blocks} />
            </div>
          </div>
          <QuoteSharing key={key} body={text} shared={shared} />
        </>
      )}
      {end}
      {isWhole && readAt !== null && <Elsewhere address={readAt} />}
      {tags.length > 0 && (
        <nav aria-label={messages.article.tags}>
          <ul className={styles.list}>
            {tags.map((tag) => (
              <li key={tag.slug}>
                <Link className={styles.tag} to={tagUrl(tag.slug)} {...own(tag.name)}>
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
