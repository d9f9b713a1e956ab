import { useState } from 'react';
import { useInterfaceMark, useMessages } from '../../../lib/messages/messages-context.ts';
import type { BlockOf } from './block-of.ts';
import { Caption } from './caption.tsx';
import styles from './embed-card.module.css';
import { EmbedFrame } from './embed-frame.tsx';
import { LinkCard } from './link-card.tsx';
import { TextLink } from './text-link.tsx';

/** Something of another site's: what it is and the way there. Where the site has a player, the reader may have it here; nothing goes to the site before. */
export function EmbedCard({ block }: { block: BlockOf<'embed'> }) {
  const { article } = useMessages();
  const ours = useInterfaceMark();
  const [isLoaded, setLoaded] = useState(false);
  const { href, title, provider, caption, frame } = block;
  const from = provider === '' ? article.embedHere : article.embed(provider);
  if (frame === undefined) {
    return (
      <figure data-block="embed">
        <LinkCard href={href}>
          {title !== '' && <span data-part="title">{title}</span>}
          <span {...ours}>
            {title !== '' && <br />}
            {from}
          </span>
        </LinkCard>
        <Caption caption={caption} />
      </figure>
    );
  }
  return (
    <figure data-block="embed" aria-label={title || provider}>
      <div className={styles.card} data-shape={isLoaded ? frame.shape : undefined}>
        {isLoaded ? (
          <EmbedFrame frame={frame} title={title || provider} />
        ) : (
          <>
            <div className={styles.provider} data-interface="">
              {provider}
            </div>
            {title !== '' && (
              <div className={styles.title} data-part="title">
                {title}
              </div>
            )}
            <div className={styles.load} {...ours}>
              <button type="button" className={styles.button} onClick={() => setLoaded(true)}>
                {article.loadFrom(hostOf(frame.src))}
              </button>
              <span className={styles.note}>{article.untilThen(provider)}</span>
            </div>
          </>
        )}
        <TextLink href={href} className={styles.link}>
          <span {...ours}>{from}</span>
        </TextLink>
      </div>
      <Caption caption={caption} />
    </figure>
  );
}

const hostOf = (src: string) => new URL(src).host.replace(/^www\./, '');
