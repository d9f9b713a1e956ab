import type { Block } from '../../../../shared/block.ts';
import styles from './article-body.module.css';
import { Blocks } from './blocks.tsx';

/** The body of a story or of a page: its typed blocks through our own components, and nothing else of the newsroom's markup. */
export function ArticleBody({ blocks }: { blocks: Block[] }) {
  return (
    <div className={styles.room}>
      <div className={styles.body}>
        <Blocks blocks={blocks} />
      </div>
    </div>
  );
}
