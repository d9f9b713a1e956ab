import { useMessages } from '../../../lib/messages/messages-context.ts';
import type { BlockOf } from './block-of.ts';
import { Caption } from './caption.tsx';
import { LinkCard } from './link-card.tsx';

/** Something of another site's, as a link: its title, or the site's name where it has none. */
export function EmbedCard({ block }: { block: BlockOf<'embed'> }) {
  const { article } = useMessages();
  const { href, title, provider, caption } = block;
  const from = provider === '' ? article.embedHere : article.embed(provider);
  return (
    <figure data-block="embed">
      <LinkCard href={href}>
        {title !== '' && <span data-part="title">{title}</span>}
        <span data-interface="">
          {title !== '' && <br />}
          {from}
        </span>
      </LinkCard>
      <Caption caption={caption} />
    </figure>
  );
}
