import { useInterfaceMark, useMessages } from '../../../lib/messages/messages-context.ts';
import type { BlockOf } from './block-of.ts';
import styles from './file-card.module.css';
import { Inlines } from './inlines.tsx';
import { LinkCard } from './link-card.tsx';

/** A file to be fetched, by its name and the newsroom's word for fetching it. */
export function FileCard({ block }: { block: BlockOf<'file'> }) {
  const { article } = useMessages();
  const ours = useInterfaceMark();
  const { href, name, action = [] } = block;
  return (
    <div data-block="file">
      <LinkCard href={href}>
        {name.length === 0 && action.length === 0 && <span {...ours}>{article.file}</span>}
        <span data-part="name">
          <Inlines inlines={name} />
        </span>
        {action.length > 0 && (
          <>
            {' '}
            <span className={styles.action} data-part="action">
              <Inlines inlines={action} />
            </span>
          </>
        )}
      </LinkCard>
    </div>
  );
}
