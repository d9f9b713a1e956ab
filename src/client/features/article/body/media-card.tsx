import { useState } from 'react';
import { inlineText } from '../../../../shared/inline-text.ts';
import { useInterfaceMark, useMessages } from '../../../lib/messages/messages-context.ts';
import type { BlockOf } from './block-of.ts';
import { Caption } from './caption.tsx';
import { LinkCard } from './link-card.tsx';
import styles from './media-card.module.css';

/** A recording or a film: the browser's own player, which loads nothing before it is started; a link to the file where it cannot play it, or where our pages may not ask its host. */
export function MediaCard({ block }: { block: BlockOf<'media'> }) {
  const { article } = useMessages();
  const ours = useInterfaceMark();
  const { medium, href, caption, playable = false } = block;
  const [isRefused, setRefused] = useState(false);
  const Player = medium;
  return (
    <figure data-block={medium}>
      {playable && (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- WordPress says of no track what it is of
        <Player
          className={styles[medium]}
          src={href}
          controls
          preload="none"
          aria-label={inlineText(caption) || article[medium]}
          onError={() => setRefused(true)}
          // What failed before the application started told nobody.
          ref={(player: HTMLMediaElement | null) => {
            if ((player?.error ?? null) !== null) setRefused(true);
          }}
        />
      )}
      {(!playable || isRefused) && (
        <LinkCard href={href}>
          <span {...ours}>{article[medium]}</span>
        </LinkCard>
      )}
      <Caption caption={caption} />
    </figure>
  );
}
