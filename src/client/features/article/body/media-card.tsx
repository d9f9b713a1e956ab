import { useMessages } from '../../../lib/messages/messages-context.ts';
import type { BlockOf } from './block-of.ts';
import { Caption } from './caption.tsx';
import { LinkCard } from './link-card.tsx';

/** A recording or a film, as a link to its file. */
export function MediaCard({ block }: { block: BlockOf<'media'> }) {
  const { article } = useMessages();
  const { medium, href, caption } = block;
  return (
    <figure data-block={medium}>
      <LinkCard href={href}>
        <span data-interface="">{article[medium]}</span>
      </LinkCard>
      <Caption caption={caption} />
    </figure>
  );
}
